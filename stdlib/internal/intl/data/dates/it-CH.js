'use strict';

// Date patterns and names (CLDR 48), locale it-CH. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<dd>/<nn>', '<D>/<nn>', '<dd>/<N>', '<D>/<N>', '<F>', '<D> <F>', '<Y>', '<Y> (giorno: <D>)',
    '<nn>/<Y>', '<dd>/<nn>/<Y>', '<D>/<nn>/<Y>', '<N>/<Y>', '<dd>/<N>/<Y>', '<D>.<N>.<Y>', '<F> <Y>', '<D> <F> <Y>',
    '<Y> <D>', '<dd>/<nn>/<y> <E>', '<E> <D>', '<E> (giorno: <D>)', '<E> <N>', '<E> <dd>/<nn>', '<E> <D>/<nn>',
    '<E> (mese: <N>)', '<E> <dd>/<N>', '<E> <D>/<N>', '<E> (mese: <F>)', '<E> <D> <F>', '<E> <F>', '<Y> <E>',
    '<Y> <E> (giorno: <D>)', '<N>/<Y> <E>', '<dd>/<nn>/<Y> <E>', '<D>/<nn>/<Y> <E>', '<dd>/<N>/<Y> <E>',
    '<D>/<N>/<Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W> <dd>/<nn>', '<W> <D>/<nn>',
     '<W> <dd>/<N>', '<W> <D>/<N>', '<F> <W>', '<W> <D> <F>', '<W> (mese: <F>)', '<Y> <W>', '<Y> <W> <D>',
    '<nn>/<Y> <W>', '<W> <dd>/<nn>/<Y>', '<W> <D>/<nn>/<Y>', '<N>/<Y> <W>', '<W> <dd>/<N>/<Y>', '<W> <D>/<N>/<Y>',
    '<F> <Y> <W>', '<W>, <D> <F> <Y>', '<E> <W>', '<E> <W> <D>', '<E> <W> <dd>/<nn>', '<E> <W> <D>/<nn>',
    '<E> <W> <dd>/<N>', '<E> <W> <D>/<N>', '<E> <W> <D> <F>', '<Y> <E> <W>', '<Y> <E> (giorno: <W> <D>)',
    '<N>/<Y> <E> <W>', '<W> <dd>/<nn>/<Y> <E>', '<W> <D>/<nn>/<Y> <E>', '<W> <dd>/<N>/<Y> <E>', '<W> <D>/<N>/<Y> <E>',
     '<F> <Y> <E> <W>', '<W> <D> <F> <Y> <E>', '<Y> <E> <W> <D>', '<W> (mese: <N>)', '<W> <D> <F> <Y>', '<f>',
    '<f> <z>', '<B>', '<z> ├AM/PM: <B>┤', '<f> ├AM/PM: <B>┤', '<s>', '<s> <z>', '<s>.<f>', '<s>.<f> <z>',
    '<s> ├AM/PM: <b2>┤', '<s>.<f> ├AM/PM: <b2>┤', '<s> ├AM/PM: <b3>┤', '<s>.<f> ├AM/PM: <b3>┤', '<i>', '<i> <z>',
    '<ii>:<ss>.<f>', '<ii>:<ss>.<f> <z>', '<i> ├AM/PM: <B>┤', '<ii>:<ss>.<f> ├AM/PM: <B>┤', '<ii>:<ss>',
    '<ii>:<ss> <z>', '<ii>:<ss> ├AM/PM: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤',
    '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤',
     '<H>\u202f<a> (secondo: <s>)', '<H>\u202f<a> <z> (secondo: <s>)', '<H> <B> (secondo: <s>)',
    '<H>\u202f<B> <z> (secondo: <s>)', '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>.<f>\u202f<a>',
    '<H>:<ii>:<ss>.<f>\u202f<a> <z>', '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>.<f> <B>',
    '<H>:<ii>:<ss>.<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>',
    '<H>:<ii>:<ss>\u202f<B> <z>', '<H>', 'h<hh> <z>', '<H> ├F14: <f>┤', 'h<hh> <z> ├F14: <f>┤', '<H> (secondo: <s>)',
    'h<hh> <z> (secondo: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>', '<H>:<ii>:<ss>.<f> <z>',
    '<hh>:<ii>:<ss>', '<H>:<ii>:<ss> <z>', '<H>:<ii>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss>.<f>', 'h<H> <z>',
    'h<H> <z> ├F14: <f>┤', '<s> (ora: <H>)', 'h<H> <z> (secondo: <s>)', '<s>.<f> (ora: <H>)', '<H>:<ii> <z>'],
  date:
    '((((((()(*(+()(,(-(.(/(/(.(/(/(.(/(/(0(1(1(2(3(4(5(6(7(8(9(9(8(9(9(8(9(9(0(:(1(2(3(7(5(7(7(8(9(9(8(9(9(8(9(9(;(<(=(>(?(@(A(B(C(D(E(E(F(E(E(D(E(E(G(H(H(I(J(K(I(L(M(N(O(O(N(O(O(N(O(O(G(H(H(I(J(K(I(L(M(N(O(O(N(O(O(N(O(O(;(=(=(A(?(@(A(B(C(D(E(E(D(E(E(D(E(E(G(H(H(I(J(K(I(L(M(N(O(O(N(O(O(N(O(O(G(H(H(I(J(K(I(L(M(N(O(O(N(O(O(N(O(O(;(<(<(>(?(@(>(B(C(F(E(E(F(E(E(D(E(E(G(H(H(I(J(K(I(L(M(N(O(O(N(O(O(N(O(O(G(H(H(I(J(K(I(L(M(N(O(O(N(O(O(N(O(O(P(Q(Q(R(S(T(R(U(V(W(X(X(W(X(X(Y(X(X(Z([([(~(](^(_(`(a(b(c(c(b(c(c(b(c(c(Z([([(~(](^(_(`(a(b(c(c(b(c(c(b(c(c(d(e(e(>(f(g(A(h(i(D(j(j(F(j(j(d(j(j(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(t(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(d(e(e(A(f(g(A(h(i(D(j(j(D(j(j(d(j(j(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(d(e(e(R(f(g(R(h(i(W(j(j(W(j(j(d(j(j(k(t(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(t(t(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(P(Q(Q(R(S(T(u(U(V(Y(X(X(W(X(X(Y(X(X(Z([([(~(](^(_(`(a(b(c(c(b(v(v(b(v(v(Z([([(~(](^(_(`(a(b(c(c(b(v(v(b(v(v(d(e(e(R(f(g(d(h(i(d(j(j(W(j(j(d(j(j(k(t(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(t(t(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(d(e(e(A(f(g(d(h(i(d(j(j(D(j(j(d(j(j(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(t(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(d(e(e(R(f(g(u(h(i(Y(j(j(W(j(j(d(j(j(k(t(t(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(t(t(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(P(Q(Q(R(S(T(R(U(V(W(X(X(W(X(X(W(X(X(Z([([(~(](^(_(`(a(b(c(c(b(v(v(b(v(v(Z([([(~(](^(_(`(a(b(c(c(b(v(v(b(v(v(d(e(e(>(f(g(A(h(i(D(j(j(F(j(j(D(j(j(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(d(e(e(A(f(g(A(h(i(D(j(j(D(j(j(D(j(j(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(d(e(e(>(f(g(>(h(i(F(j(j(F(j(j(D(j(j(k(l(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s(k(t(l(m(n(o(m(p(q(r(s(s(r(s(s(r(s(s',
  time:
    '(((((w)()))*)+)()))*)+)()))*)+)(),)-).)/)0)-)1)/)2)-)3)/)2)-)3)/),)-).)/)0)-)1)/)2)-)3)/)2)-)3)/)4)5)6)7)8)5)9)7)8)5)9)7)8)5)9)7):);)6)7)<);)9)7)<);)9)7)<);)9)7):);)6)7)<);)9)7)<);)9)7)<);)9)7)4)5)6)7)8)5)9)7)8)5)9)7)8)5)9)7):);)6)7)<);)9)7)<);)9)7)<);)9)7):);)6)7)<);)9)7)<);)9)7)<);)9)7)=)>)?)@)A)B)C)D)A)B)C)D)A)B)C)D)E)F)E)F)G)H)G)H)G)H)G)H)G)H)G)H)E)F)E)F)G)H)G)H)G)H)G)H)G)H)G)H)I)J)K)L)M)N)O)P)M)N)O)P)M)N)O)P)Q)R)K)L)S)T)O)P)S)T)O)P)S)T)O)P)Q)R)K)L)S)T)O)P)S)T)O)P)S)T)O)P)I)J)K)L)M)N)O)P)M)N)O)P)M)N)O)P)Q)R)K)L)S)T)O)P)S)T)O)P)S)T)O)P)Q)R)K)L)S)T)O)P)S)T)O)P)S)T)O)P)=)>)?)@)A)B)C)D)A)B)C)D)A)B)C)D)E)F)E)F)G)H)G)H)G)H)G)H)G)H)G)H)E)F)E)F)G)H)G)H)G)H)G)H)G)H)G)H)I)J)K)L)M)N)O)P)M)N)O)P)M)N)O)P)Q)R)K)L)S)T)O)P)S)T)O)P)S)T)O)P)Q)R)K)L)S)T)O)P)S)T)O)P)S)T)O)P)I)J)K)L)M)N)O)P)M)N)O)P)M)N)O)P)Q)R)K)L)S)T)O)P)S)T)O)P)S)T)O)P)Q)R)K)L)S)T)O)P)S)T)O)P)S)T)O)P(((((w)()))*)+)()))*)+)()))*)+)(),)-).)/)0)-)1)/)2)-)3)/)2)-)3)/),)-).)/)0)-)1)/)2)-)3)/)2)-)3)/)4)5)6)7)8)5)9)7)8)5)9)7)8)5)9)7):);)6)7)<);)9)7)<);)9)7)<);)9)7):);)6)7)<);)9)7)<);)9)7)<);)9)7)4)5)6)7)8)5)9)7)8)5)9)7)8)5)9)7):);)6)7)<);)9)7)<);)9)7)<);)9)7):);)6)7)<);)9)7)<);)9)7)<);)9)7)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)Y)Z)[)~)])^)[)~)])^)[)~)])^)[)~)])^)_)`)])^)_)`)])^)_)`)])^)_)`)])^)_)`)])^)_)`)])^)_)`)])^)_)`)])^)a)~)])^)a)~)])^)a)~)])^)a)~)])^)_)`)])^)_)`)])^)_)`)])^)_)`)])^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)U)d)W)e)U)d)W)e)U)d)W)e)U)d)W)e)f)g)h)g)f)g)h)g)f)g)h)g)f)g)h)g)Y)g)Y)g)Y)g)Y)g)Y)g)Y)g)Y)g)Y)g)a)i)c)^)a)i)c)^)a)i)c)^)a)i)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)a)i)c)^)a)i)c)^)a)i)c)^)a)i)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^)b)`)c)^',
  ds: ['<w0>, <d> <m0> <y>', '<d> <m0> <y>', '<d> <m1> <y>', '<dd>.<nn>.<yy>'],
  dec: '.',
};
