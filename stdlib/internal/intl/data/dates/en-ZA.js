'use strict';

// Date patterns and names (CLDR 48), locale en-ZA. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<nn>/<dd>', '<nn>/<D>', '<N>/<dd>', '<D>/<N>', '<F>', '<D> <F>', '<dd> <F>', '<Y>',
    '<Y> (day: <D>)', '<nn>/<Y>', '<Y>/<nn>/<dd>', '<Y>/<N>/<D>', '<N>/<Y>', '<F> <Y>', '<D> <F> <Y>', '<dd> <F> <Y>',
     '<D> <Y>', '<dd>/<nn>/<y> <E>', '<D> <E>', '<E> (day: <D>)', '<N> <E>', '<nn>/<dd> <E>', '<nn>/<D> <E>',
    '<E> (month: <N>)', '<N>/<dd> <E>', '<D>/<N> <E>', '<E> (month: <F>)', '<D> <F> <E>', '<F> <E>', '<dd> <F> <E>',
    '<Y> <E>', '<Y> <E> (day: <D>)', '<N>/<Y> <E>', '<dd>/<nn>/<Y> <E>', '<D>/<nn>/<Y> <E>', '<dd>/<N>/<Y> <E>',
    '<D>/<N>/<Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W>, <nn>/<dd>',
    '<W>, <nn>/<D>', '<W>, <N>/<dd>', '<W>, <N>/<D>', '<F> <W>', '<W>, <dd> <F>', '<W>, <D> <F>', '<W> (month: <F>)',
    '<Y> <W>', '<W> <D> <Y>', '<nn>/<Y> <W>', '<W>, <Y>/<nn>/<dd>', '<W>, <Y>/<nn>/<D>', '<N>/<Y> <W>',
    '<W>, <Y>/<N>/<dd>', '<W>, <Y>/<N>/<D>', '<F> <Y> <W>', '<W>, <D> <F> <Y>', '<W>, <dd> <F> <Y>', '<E> <W>',
    '<W> <D> <E>', '<W>, <nn>/<dd> <E>', '<W>, <nn>/<D> <E>', '<W>, <N>/<dd> <E>', '<W>, <N>/<D> <E>',
    '<W>, <dd> <F> <E>', '<W>, <D> <F> <E>', '<Y> <E> <W>', '<Y> <E> (day: <W> <D>)', '<N>/<Y> <E> <W>',
    '<W>, <dd>/<nn>/<Y> <E>', '<W>, <D>/<nn>/<Y> <E>', '<W>, <dd>/<N>/<Y> <E>', '<W>, <D>/<N>/<Y> <E>',
    '<F> <Y> <E> <W>', '<W>, <D> <F> <Y> <E>', '<W> <D> <Y> <E>', '<W> <E>', '<W> (month: <N>)', '<W> <Y>', '<f>',
    '<f> <z>', '<B>', '<z> ├am/pm: <B>┤', '<f> ├am/pm: <B>┤', '<s>', '<s> <z>', '<s>,<f>', '<s>,<f> <z>',
    '<s> ├am/pm: <b2>┤', '<s>,<f> ├am/pm: <b2>┤', '<i>', '<i> <z>', '<ii>:<ss>,<f>', '<ii>:<ss>,<f> <z>',
    '<i> ├am/pm: <B>┤', '<ii>:<ss>,<f> ├am/pm: <B>┤', '<ii>:<ss>', '<ii>:<ss> <z>', '<ii>:<ss> ├am/pm: <B>┤',
    '<H>\u202f<a>', '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤', '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>',
    '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤', '<H>\u202f<a> (second: <s>)',
    '<H>\u202f<a> <z> (second: <s>)', '<H> <B> (second: <s>)', '<H>\u202f<B> <z> (second: <s>)', '<H>:<ii>\u202f<a>',
    '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>,<f>\u202f<a>', '<H>:<ii>:<ss>,<f>\u202f<a> <z>', '<H>:<ii> <B>',
    '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>,<f> <B>', '<H>:<ii>:<ss>,<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>',
    '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>', '<H>:<ii>:<ss>\u202f<B> <z>', '<hh>', '<hh>h <z>',
    '<hh> ├F14: <f>┤', '<hh>h <z> ├F14: <f>┤', '<hh> (second: <s>)', '<hh>h <z> (second: <s>)', '<hh>:<ii>',
    '<hh>:<ii> <z>', '<hh>:<ii>:<ss>,<f>', '<H>:<ii>:<ss>,<f> <z>', '<hh>:<ii>:<ss>', '<H>:<ii>:<ss> <z>', '<H>:<ii>',
     '<H>:<ii>:<ss>', '<H>:<ii>:<ss>,<f>', '<H>', '<H>h <z>', '<H> ├F14: <f>┤', '<H>h <z> ├F14: <f>┤',
    '<s> (hour: <H>)', '<H>h <z> (second: <s>)', '<s>,<f> (hour: <H>)', '<H> (second: <s>)', '<H>:<ii> <z>'],
  date:
    '((((((()(*(+()(,(-(.(/(/(.(0(/(.(0(/(1(2(2(3(4(5(6(5(5(7(8(8(7(9(8(7(9(8(1(:(2(3(4(5(6(5(5(7(8(8(7(9(8(7(9(8(;(<(=(>(?(@(A(B(C(D(E(E(F(G(E(D(G(E(H(I(I(J(K(L(J(M(N(O(P(P(O(P(P(O(P(P(H(I(I(J(K(L(J(M(N(O(P(P(O(P(P(O(P(P(;(=(=(A(?(@(A(B(C(D(E(E(D(G(E(D(G(E(H(I(I(J(K(L(J(M(N(O(P(P(O(P(P(O(P(P(H(I(I(J(K(L(J(M(N(O(P(P(O(P(P(O(P(P(;(<(<(>(?(@(>(B(C(F(E(E(F(G(E(D(G(E(H(I(I(J(K(L(J(M(N(O(P(P(O(P(P(O(P(P(H(I(I(J(K(L(J(M(N(O(P(P(O(P(P(O(P(P(Q(R(R(S(T(U(S(V(W(X(Y(Z(X(Y(Z([(Y(Z(~(](](^(_(`(a(b(c(d(e(e(d(f(e(d(f(e(~(](](^(_(`(a(b(c(d(e(e(d(f(e(d(f(e(g(h(h(>(i(j(A(k(l(D(m(n(F(m(n(g(m(n(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o)((p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(g(h(h(A(i(j(A(k(l(D(m(n(D(m(n(g(m(n(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w))(h(h(S(i(j(S(k(l(X(m(n(X(m(n))(m(n(o)((p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o)()((q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(Q(R(R(S(T(U)*(V(W([(Y(Z(X(Y(Z([(Y(Z(~(](](^(_(`(a(b(c(d(f(e(d(f(e(d(f(e)+(](](^(_(`(a(b(c(d(f(e(d(f(e(d(f(e))(h(h(S(i(j))(k(l))(m(n(X(m(n))(m(n(o)((p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o)()((q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(g(h(h(A(i(j(g(k(l(g(m(n(D(m(n(g(m(n(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o)((p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w))(h(h(S(i(j)*(k(l([(m(n(X(m(n))(m(n(o)()((q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o)()((q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(Q(R(R(S(T(U(S(V(W(X(Y(Z(X(Y(Z(X(Y(Z(~(](](^(_(`(a(b(c(d(f(e(d(f(e(d(f(e(~(](](^(_(`(a(b(c(d(f(e(d(f(e(d(f(e(g(h(h(>(i(j(A(k(l(D(m(n(F(m(n(D(m(n(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(g(h(h(A(i(j(A(k(l(D(m(n(D(m(n(D(m(n(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(g(h(h(>(i(j(>(k(l(F(m(n(F(m(n(D(m(n(o(p(p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w(o)((p(q(r(s(q(t(u(v(w(w(v(w(w(v(w(w',
  time:
    '((((),)-).)/)0)-).)/)0)-).)/)0)-)1)2)3)4)5)2)6)4)5)2)6)4)5)2)6)4)1)2)3)4)5)2)6)4)5)2)6)4)5)2)6)4)7)8)9):);)8)<):);)8)<):);)8)<):)=)>)9):)?)>)<):)?)>)<):)?)>)<):)=)>)9):)?)>)<):)?)>)<):)?)>)<):)7)8)9):);)8)<):);)8)<):);)8)<):)=)>)9):)?)>)<):)?)>)<):)?)>)<):)=)>)9):)?)>)<):)?)>)<):)?)>)<):)@)A)B)C)D)E)F)G)D)E)F)G)D)E)F)G)H)I)H)I)J)K)J)K)J)K)J)K)J)K)J)K)H)I)H)I)J)K)J)K)J)K)J)K)J)K)J)K)L)M)N)O)P)Q)R)S)P)Q)R)S)P)Q)R)S)T)U)N)O)V)W)R)S)V)W)R)S)V)W)R)S)T)U)N)O)V)W)R)S)V)W)R)S)V)W)R)S)L)M)N)O)P)Q)R)S)P)Q)R)S)P)Q)R)S)T)U)N)O)V)W)R)S)V)W)R)S)V)W)R)S)T)U)N)O)V)W)R)S)V)W)R)S)V)W)R)S)@)A)B)C)D)E)F)G)D)E)F)G)D)E)F)G)H)I)H)I)J)K)J)K)J)K)J)K)J)K)J)K)H)I)H)I)J)K)J)K)J)K)J)K)J)K)J)K)L)M)N)O)P)Q)R)S)P)Q)R)S)P)Q)R)S)T)U)N)O)V)W)R)S)V)W)R)S)V)W)R)S)T)U)N)O)V)W)R)S)V)W)R)S)V)W)R)S)L)M)N)O)P)Q)R)S)P)Q)R)S)P)Q)R)S)T)U)N)O)V)W)R)S)V)W)R)S)V)W)R)S)T)U)N)O)V)W)R)S)V)W)R)S)V)W)R)S((((),)-).)/)0)-).)/)0)-).)/)0)-)1)2)3)4)5)2)6)4)5)2)6)4)5)2)6)4)1)2)3)4)5)2)6)4)5)2)6)4)5)2)6)4)7)8)9):);)8)<):);)8)<):);)8)<):)=)>)9):)?)>)<):)?)>)<):)?)>)<):)=)>)9):)?)>)<):)?)>)<):)?)>)<):)7)8)9):);)8)<):);)8)<):);)8)<):)=)>)9):)?)>)<):)?)>)<):)?)>)<):)=)>)9):)?)>)<):)?)>)<):)?)>)<):)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)~)])~)])~)])~)])~)])~)])~)])~)])~)])~)])~)])~)])~)])~)])~)])~)])^)_)`)a)^)_)`)a)^)_)`)a)^)_)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)d)_)`)a)d)_)`)a)d)_)`)a)d)_)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)g)h)i)j)g)h)i)j)g)h)i)j)g)h)i)j)k)l)m)l)k)l)m)l)k)l)m)l)k)l)m)l)n)l)n)l)n)l)n)l)n)l)n)l)n)l)n)l)d)o)f)a)d)o)f)a)d)o)f)a)d)o)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)d)o)f)a)d)o)f)a)d)o)f)a)d)o)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a)e)c)f)a',
  ds: ['<w0>, <dd> <m0> <y>', '<dd> <m0> <y>', '<dd> <m1> <y>', '<y>/<nn>/<dd>'],
  ts: [['<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a>', '<hh>:<ii>\u202f<a>'],
     ['<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>']],
  hc: ['h23', 'h12', 'h23'],
  dec: ',',
};
