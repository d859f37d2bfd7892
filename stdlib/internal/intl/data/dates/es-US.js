'use strict';

// Date patterns and names (CLDR 48), locale es-US. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<D>/<N>', '<F>', '<D> de <F>', '<D>-<F>', '<D> <F>', '<Y>', '<Y> (día: <D>)', '<N>/<Y>',
    '<D>/<N>/<Y>', '<F> de <Y>', '<D> de <F> de <Y>', '<F> <Y>', '<D> <F> <Y>', '<Y> <D>', '<d>/<n>/<y> <E>',
    '<E> <D>', '<E> (día: <D>)', '<E> <N>', '<E> <D>/<N>', '<E> (mes: <N>)', '<E> (mes: <F>)', '<E> <D> de <F>',
    '<E> <D>-<F>', '<E> <F>', '<E> <D> <F>', '<Y> <E>', '<Y> <E> (día: <D>)', '<nn>-<Y> <E>', '<D>/<N>/<Y> <E>',
    '<N>-<Y> <E>', '<F> de <Y> <E>', '<D> de <F> de <Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>',
    '<N> <W>', '<W>, <D>/<N>', '<F> <W>', '<W>, <D> de <F>', '<W> (mes: <F>)', '<Y> <W>', '<Y> <W> <D>', '<N>/<Y> <W>',
     '<W>, <D>/<N>/<Y>', '<F> de <Y> <W>', '<W>, <D> de <F> de <Y>', '<F> <Y> <W>', '<E> <W>', '<E> <W> <D>',
    '<E> <W>, <D>/<N>', '<E> <W>, <D> de <F>', '<Y> <E> <W>', '<Y> <E> (día: <W> <D>)', '<nn>-<Y> <E> <W>',
    '<W>, <dd>-<nn>-<Y> <E>', '<W>, <D>-<nn>-<Y> <E>', '<N>-<Y> <E> <W>', '<W>, <dd>-<N>-<Y> <E>',
    '<W>, <D>-<N>-<Y> <E>', '<F> de <Y> <E> <W>', '<W>, <D> de <F> de <Y> <E>', '<F> <Y> <E> <W>',
    '<W>, <D> <F> <Y> <E>', '<Y> <E> <W> <D>', '<W> (mes: <N>)', '<f>', '<f> <z>', '<B>',
    '<z> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<f> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<s>', '<s> <z>', '<s>.<f>', '<s>.<f> <z>',
     '<s> ├a.\u00a0m./p.\u00a0m.: <b1>┤', '<s>.<f> ├a.\u00a0m./p.\u00a0m.: <b1>┤', '<i>', '<i> <z>', '<ii>:<ss>.<f>',
    '<ii>:<ss>.<f> <z>', '<i> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<ii>:<ss>.<f> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<ii>:<ss>',
     '<ii>:<ss> <z>', '<ii>:<ss> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>',
    '<H>\u202f<a> ├F14: <f>┤', '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤',
    '<H>\u202f<B> <z> ├F14: <f>┤', '<H>\u202f<a> (segundo: <s>)', '<H>\u202f<a> <z> (segundo: <s>)',
    '<H> <B> (segundo: <s>)', '<H>\u202f<B> <z> (segundo: <s>)', '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>',
    '<H>:<ii>:<ss>.<f>\u202f<a>', '<H>:<ii>:<ss>.<f>\u202f<a> <z>', '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>',
    '<H>:<ii>:<ss>.<f> <B>', '<H>:<ii>:<ss>.<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>\u202f<a> <z>',
     '<H>:<ii>:<ss> <B>', '<H>:<ii>:<ss>\u202f<B> <z>', '<hh>', '<H> h <z>', '<hh> ├F14: <f>┤', '<H> h <z> ├F14: <f>┤',
     '<hh> (segundo: <s>)', '<H> h <z> (segundo: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>',
    '<hh>:<ii>:<ss>.<f> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>:<ss> <z>', '<H>', '<H> ├F14: <f>┤', '<s> (hora: <H>)',
    '<s>.<f> (hora: <H>)', '<H> (segundo: <s>)', '<H>:<ii>', '<H>:<ii> <z>', '<H>:<ii>:<ss>.<f>',
    '<H>:<ii>:<ss>.<f> <z>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss> <z>'],
  date:
    '((((((()(*(*()(*(*(+(,(-(+(.(-(+(.(-(/(0(0(1(2(2(1(2(2(3(4(4(5(6(6(5(6(6(/(7(0(1(2(2(1(2(2(3(4(4(5(6(6(5(6(6(8(9(:(;(<(<(=(<(<(>(?(@(A(B(@(>(B(@(C(D(D(E(F(F(G(F(F(H(I(I(J(K(K(J(K(K(C(D(D(E(F(F(G(F(F(H(I(I(J(K(K(J(K(K(8(:(:(=(<(<(=(<(<(>(?(@(>(B(@(>(B(@(C(D(D(E(F(F(G(F(F(H(I(I(J(K(K(J(K(K(C(D(D(E(F(F(G(F(F(H(I(I(J(K(K(J(K(K(8(9(9(;(<(<(;(<(<(A(?(@(A(B(@(>(B(@(C(D(D(E(F(F(G(F(F(H(I(I(J(K(K(J(K(K(C(D(D(E(F(F(G(F(F(H(I(I(J(K(K(J(K(K(L(M(M(N(O(O(N(O(O(P(Q(Q(P(Q(Q(R(Q(Q(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(Z([([(;(~(~(=(~(~(>(](](A(](](Z(](](^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(j(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(Z([([(=(~(~(=(~(~(>(](](>(](](Z(](](^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(Z([([(N(~(~(N(~(~(P(](](P(](](Z(](](^(j(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(j(j(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(L(M(M(N(O(O(k(O(O(R(Q(Q(P(Q(Q(R(Q(Q(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(Z([([(N(~(~(Z(~(~(Z(](](P(](](Z(](](^(j(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(j(j(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(Z([([(=(~(~(Z(~(~(Z(](](>(](](Z(](](^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(j(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(Z([([(N(~(~(k(~(~(R(](](P(](](Z(](](^(j(j(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(j(j(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(L(M(M(N(O(O(N(O(O(P(Q(Q(P(Q(Q(P(Q(Q(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(Z([([(;(~(~(=(~(~(>(](](A(](](>(](](^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(Z([([(=(~(~(=(~(~(>(](](>(](](>(](](^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(Z([([(;(~(~(;(~(~(A(](](A(](](>(](](^(_(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i(^(j(_(`(a(b(c(d(e(f(g(g(h(i(i(h(i(i',
  time:
    '(((((l(m(n(o(p(m(n(o(p(m(n(o(p(m(q(r(s(t(u(r(v(t(u(r(v(t(u(r(v(t(q(r(s(t(u(r(v(t(u(r(v(t(u(r(v(t(w)()))*)+)(),)*)+)(),)*)+)(),)*)-).)))*)/).),)*)/).),)*)/).),)*)-).)))*)/).),)*)/).),)*)/).),)*(w)()))*)+)(),)*)+)(),)*)+)(),)*)-).)))*)/).),)*)/).),)*)/).),)*)-).)))*)/).),)*)/).),)*)/).),)*)0)1)2)3)4)5)6)7)4)5)6)7)4)5)6)7)8)9)8)9):);):);):);):);):);):);)8)9)8)9):);):);):);):);):);):);)<)=)>)?)@)A)B)C)@)A)B)C)@)A)B)C)D)E)>)?)F)G)B)C)F)G)B)C)F)G)B)C)D)E)>)?)F)G)B)C)F)G)B)C)F)G)B)C)<)=)>)?)@)A)B)C)@)A)B)C)@)A)B)C)D)E)>)?)F)G)B)C)F)G)B)C)F)G)B)C)D)E)>)?)F)G)B)C)F)G)B)C)F)G)B)C)0)1)2)3)4)5)6)7)4)5)6)7)4)5)6)7)8)9)8)9):);):);):);):);):);):);)8)9)8)9):);):);):);):);):);):);)<)=)>)?)@)A)B)C)@)A)B)C)@)A)B)C)D)E)>)?)F)G)B)C)F)G)B)C)F)G)B)C)D)E)>)?)F)G)B)C)F)G)B)C)F)G)B)C)<)=)>)?)@)A)B)C)@)A)B)C)@)A)B)C)D)E)>)?)F)G)B)C)F)G)B)C)F)G)B)C)D)E)>)?)F)G)B)C)F)G)B)C)F)G)B)C(((((l(m(n(o(p(m(n(o(p(m(n(o(p(m(q(r(s(t(u(r(v(t(u(r(v(t(u(r(v(t(q(r(s(t(u(r(v(t(u(r(v(t(u(r(v(t(w)()))*)+)(),)*)+)(),)*)+)(),)*)-).)))*)/).),)*)/).),)*)/).),)*)-).)))*)/).),)*)/).),)*)/).),)*(w)()))*)+)(),)*)+)(),)*)+)(),)*)-).)))*)/).),)*)/).),)*)/).),)*)-).)))*)/).),)*)/).),)*)/).),)*)H)I)J)K)H)I)J)K)H)I)J)K)H)I)J)K)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)L)M)N)O)P)Q)N)O)P)Q)N)O)P)Q)N)O)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)N)O)P)Q)N)O)P)Q)N)O)P)Q)N)O)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)T)I)U)K)T)I)U)K)T)I)U)K)T)I)U)K)V)M)W)M)V)M)W)M)V)M)W)M)V)M)W)M)X)M)X)M)X)M)X)M)X)M)X)M)X)M)X)M)Y)Z)[)~)Y)Z)[)~)Y)Z)[)~)Y)Z)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)Y)Z)[)~)Y)Z)[)~)Y)Z)[)~)Y)Z)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~',
  glue: ['{1}, {0}', '{1}, {0}', '{1} a las {0}', '{1}, {0}', '{1} {0}', '{1} {0}'],
  ds: ['<w0>, <d> de <m0> de <y>', '<d> de <m0> de <y>', '<d> <m1> <y>', '<d>/<n>/<y>'],
};
