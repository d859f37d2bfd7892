'use strict';

// Date patterns and names (CLDR 48), locale fr-BE. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<dd>/<nn>', '<D>/<nn>', '<dd>/<N>', '<D>/<N>', '<F>', '<D> <F>', '<Y>', '<Y> (jour: <D>)',
    '<nn>/<Y>', '<dd>/<nn>/<Y>', '<D>/<nn>/<Y>', '<N>/<Y>', '<D>/<N>/<Y>', '<F> <Y>', '<D> <F> <Y>', '<Y> <D>',
    '<dd>/<nn>/<y> <E>', '<E> <D>', '<E> (jour: <D>)', '<E> <N>', '<E> <dd>/<nn>', '<E> <D>/<nn>', '<E> (mois: <N>)',
    '<E> <dd>/<N>', '<E> <D>/<N>', '<E> (mois: <F>)', '<E> <D> <F>', '<E> <F>', '<Y> <E>', '<Y> <E> (jour: <D>)',
    '<nn>/<Y> <E>', '<dd>/<nn>/<Y> <E>', '<D>/<nn>/<Y> <E>', '<N>/<Y> <E>', '<dd>/<N>/<Y> <E>', '<D>/<N>/<Y> <E>',
    '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W> <dd>/<nn>', '<W> <D>/<nn>', '<W> <dd>/<N>',
    '<W> <D>/<N>', '<F> <W>', '<W> <D> <F>', '<W> (mois: <F>)', '<Y> <W>', '<Y> <W> <D>', '<nn>/<Y> <W>',
    '<W> <dd>/<nn>/<Y>', '<W> <D>/<nn>/<Y>', '<N>/<Y> <W>', '<W> <dd>/<N>/<Y>', '<W> <D>/<N>/<Y>', '<F> <Y> <W>',
    '<W> <D> <F> <Y>', '<E> <W>', '<E> <W> <D>', '<E> <W> <dd>/<nn>', '<E> <W> <D>/<nn>', '<E> <W> <dd>/<N>',
    '<E> <W> <D>/<N>', '<E> <W> <D> <F>', '<Y> <E> <W>', '<Y> <E> (jour: <W> <D>)', '<nn>/<Y> <E> <W>',
    '<W> <dd>/<nn>/<Y> <E>', '<W> <D>/<nn>/<Y> <E>', '<N>/<Y> <E> <W>', '<W> <dd>/<N>/<Y> <E>', '<W> <D>/<N>/<Y> <E>',
     '<F> <Y> <E> <W>', '<W> <D> <F> <Y> <E>', '<Y> <E> <W> <D>', '<W> (mois: <N>)', '<f>', '<f> <z>', '<B>',
    '<z> ├cadran: <B>┤', '<f> ├cadran: <B>┤', '<s>', '<s> <z>', '<s>,<f>', '<s>,<f> <z>', '<s> ├cadran: <b3>┤',
    '<s>,<f> ├cadran: <b3>┤', '<s> ├cadran: <b4>┤', '<s>,<f> ├cadran: <b4>┤', '<s> ├cadran: <b5>┤',
    '<s>,<f> ├cadran: <b5>┤', '<i>', '<i> <z>', '<ii>:<ss>,<f>', '<ii>:<ss>,<f> <z>', '<i> ├cadran: <B>┤',
    '<ii>:<ss>,<f> ├cadran: <B>┤', '<ii>:<ss>', '<ii>:<ss> <z>', '<ii>:<ss> ├cadran: <B>┤', '<H>\u202f<a>',
    '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤', '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>',
    '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤', '<H>\u202f<a> (seconde: <s>)',
    '<H>\u202f<a> <z> (seconde: <s>)', '<H> <B> (seconde: <s>)', '<H>\u202f<B> <z> (seconde: <s>)',
    '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>,<f>\u202f<a>', '<H>:<ii>:<ss>,<f>\u202f<a> <z>',
    '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>,<f> <B>', '<H>:<ii>:<ss>,<f>\u202f<B> <z>',
    '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>', '<H>:<ii>:<ss>\u202f<B> <z>',
    '<hh> h', '<hh> h <z>', '<hh> h ├F14: <f>┤', '<hh> h <z> ├F14: <f>┤', '<hh> h (seconde: <s>)',
    '<hh> h <z> (seconde: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>,<f>', '<H> h <ii> min <ss>,<f> s <z>',
    '<hh>:<ii>:<ss>', '<H> h <ii> min <ss> s <z>', '<H>:<ii>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss>,<f>', '<H> h',
    '<H> h <z>', '<H> h ├F14: <f>┤', '<H> h <z> ├F14: <f>┤', '<s> (heure: <H> h)', '<H> h <z> (seconde: <s>)',
    '<s>,<f> (heure: <H> h)', '<H> h (seconde: <s>)', '<H>:<ii> <z>', '<H>:<ii>:<ss>,<f> <z>', '<H>:<ii>:<ss> <z>'],
  date:
    '((((((()(*(+()(,(-(.(/(/(.(/(/(.(/(/(0(1(1(2(3(4(5(6(6(7(8(8(7(8(8(7(8(8(0(9(1(2(6(6(5(6(6(7(8(8(7(8(8(7(8(8(:(;(<(=(>(?(@(A(B(C(D(D(E(D(D(C(D(D(F(G(G(H(I(J(K(L(M(N(O(O(N(O(O(N(O(O(F(G(G(H(I(J(K(L(M(N(O(O(N(O(O(N(O(O(:(<(<(@(>(?(@(A(B(C(D(D(C(D(D(C(D(D(F(G(G(H(I(J(K(L(M(N(O(O(N(O(O(N(O(O(F(G(G(H(I(J(K(L(M(N(O(O(N(O(O(N(O(O(:(;(;(=(>(?(=(A(B(E(D(D(E(D(D(C(D(D(F(G(G(H(I(J(K(L(M(N(O(O(N(O(O(N(O(O(F(G(G(H(I(J(K(L(M(N(O(O(N(O(O(N(O(O(P(Q(Q(R(S(T(R(U(V(W(X(X(W(X(X(Y(X(X(Z([([(~(](^(_(`(a(b(c(c(b(c(c(b(c(c(Z([([(~(](^(_(`(a(b(c(c(b(c(c(b(c(c(d(e(e(=(f(g(@(h(i(C(j(j(E(j(j(d(j(j(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(u(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(d(e(e(@(f(g(@(h(i(C(j(j(C(j(j(d(j(j(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(d(e(e(R(f(g(R(h(i(W(j(j(W(j(j(d(j(j(k(u(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(u(u(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(P(Q(Q(R(S(T(v(U(V(Y(X(X(W(X(X(Y(X(X(Z([([(~(](^(_(`(a(b(c(c(b(c(c(b(c(c(Z([([(~(](^(_(`(a(b(c(c(b(c(c(b(c(c(d(e(e(R(f(g(d(h(i(d(j(j(W(j(j(d(j(j(k(u(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(u(u(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(d(e(e(@(f(g(d(h(i(d(j(j(C(j(j(d(j(j(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(u(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(d(e(e(R(f(g(v(h(i(Y(j(j(W(j(j(d(j(j(k(u(u(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(u(u(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(P(Q(Q(R(S(T(R(U(V(W(X(X(W(X(X(W(X(X(Z([([(~(](^(_(`(a(b(c(c(b(c(c(b(c(c(Z([([(~(](^(_(`(a(b(c(c(b(c(c(b(c(c(d(e(e(=(f(g(@(h(i(C(j(j(E(j(j(C(j(j(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(d(e(e(@(f(g(@(h(i(C(j(j(C(j(j(C(j(j(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(d(e(e(=(f(g(=(h(i(E(j(j(E(j(j(C(j(j(k(l(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t(k(u(l(m(n(o(p(q(r(s(t(t(s(t(t(s(t(t',
  time:
    '(((((w)()))*)+)()))*)+)()))*)+)(),)-).)/)0)-)1)/)2)-)3)/)4)-)5)/),)-).)/)0)-)1)/)2)-)3)/)4)-)5)/)6)7)8)9):)7);)9):)7);)9):)7);)9)<)=)8)9)>)=);)9)>)=);)9)>)=);)9)<)=)8)9)>)=);)9)>)=);)9)>)=);)9)6)7)8)9):)7);)9):)7);)9):)7);)9)<)=)8)9)>)=);)9)>)=);)9)>)=);)9)<)=)8)9)>)=);)9)>)=);)9)>)=);)9)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)G)H)I)J)I)J)I)J)I)J)I)J)I)J)G)H)G)H)I)J)I)J)I)J)I)J)I)J)I)J)K)L)M)N)O)P)Q)R)O)P)Q)R)O)P)Q)R)S)T)M)N)U)V)Q)R)U)V)Q)R)U)V)Q)R)S)T)M)N)U)V)Q)R)U)V)Q)R)U)V)Q)R)K)L)M)N)O)P)Q)R)O)P)Q)R)O)P)Q)R)S)T)M)N)U)V)Q)R)U)V)Q)R)U)V)Q)R)S)T)M)N)U)V)Q)R)U)V)Q)R)U)V)Q)R)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)G)H)I)J)I)J)I)J)I)J)I)J)I)J)G)H)G)H)I)J)I)J)I)J)I)J)I)J)I)J)K)L)M)N)O)P)Q)R)O)P)Q)R)O)P)Q)R)S)T)M)N)U)V)Q)R)U)V)Q)R)U)V)Q)R)S)T)M)N)U)V)Q)R)U)V)Q)R)U)V)Q)R)K)L)M)N)O)P)Q)R)O)P)Q)R)O)P)Q)R)S)T)M)N)U)V)Q)R)U)V)Q)R)U)V)Q)R)S)T)M)N)U)V)Q)R)U)V)Q)R)U)V)Q)R(((((w)()))*)+)()))*)+)()))*)+)(),)-).)/)0)-)1)/)2)-)3)/)4)-)5)/),)-).)/)0)-)1)/)2)-)3)/)4)-)5)/)6)7)8)9):)7);)9):)7);)9):)7);)9)<)=)8)9)>)=);)9)>)=);)9)>)=);)9)<)=)8)9)>)=);)9)>)=);)9)>)=);)9)6)7)8)9):)7);)9):)7);)9):)7);)9)<)=)8)9)>)=);)9)>)=);)9)>)=);)9)<)=)8)9)>)=);)9)>)=);)9)>)=);)9)W)X)Y)Z)W)X)Y)Z)W)X)Y)Z)W)X)Y)Z)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)[)~)])^)_)`)])^)_)`)])^)_)`)])^)_)`)a)b)_)`)a)b)_)`)a)b)_)`)a)b)_)`)a)b)_)`)a)b)_)`)a)b)_)`)a)b)_)`)c)^)_)`)c)^)_)`)c)^)_)`)c)^)_)`)a)b)_)`)a)b)_)`)a)b)_)`)a)b)_)`)d)b)e)`)d)b)e)`)d)b)e)`)d)b)e)`)f)g)h)i)f)g)h)i)f)g)h)i)f)g)h)i)j)k)l)k)j)k)l)k)j)k)l)k)j)k)l)k)m)k)m)k)m)k)m)k)m)k)m)k)m)k)m)k)c)n)e)o)c)n)e)o)c)n)e)o)c)n)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)c)n)e)o)c)n)e)o)c)n)e)o)c)n)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o)d)p)e)o',
  ds: ['<w0> <d> <m0> <y>', '<d> <m0> <y>', '<d> <m1> <y>', '<d>/<nn>/<yy>'],
  ts: [['<h>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a>', '<hh>:<ii>\u202f<a>'],
     ['<h> h <ii> min <ss> s <z>', '<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>']],
};
