'use strict';

// Date patterns and names (CLDR 48), locale es-MX. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<D>/<N>', '<F>', '<D> de <F>', '<D>-<F>', '<D> <F>', '<Y>', '<Y> (día: <D>)', '<N>/<Y>',
    '<D>/<N>/<Y>', '<F> de <Y>', '<D> de <F> de <Y>', '<F> <Y>', '<D> <F> <Y>', '<Y> <D>', '<d>/<n>/<y> <E>',
    '<E> <D>', '<E> (día: <D>)', '<E> <N>', '<E> <D>/<N>', '<E> (mes: <N>)', '<E> (mes: <F>)', '<E> <D> de <F>',
    '<E> <D>-<F>', '<E> <F>', '<E> <D> <F>', '<Y> <E>', '<Y> <E> (día: <D>)', '<N>/<Y> <E>', '<D>/<N>/<Y> <E>',
    '<F> de <Y> <E>', '<D> de <F> de <Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>',
    '<W>, <D>/<N>', '<F> <W>', '<W>, <D> de <F>', '<W> <D> de <F>', '<W> (mes: <F>)', '<Y> <W>', '<Y> <W> <D>',
    '<N>/<Y> <W>', '<W>, <D>/<N>/<Y>', '<F> de <Y> <W>', '<W>, <D> de <F> de <Y>', '<F> <Y> <W>', '<E> <W>',
    '<E> <W> <D>', '<E> <W>, <D>/<N>', '<E> <W>, <D> de <F>', '<E> <W> <D> de <F>', '<Y> <E> <W>',
    '<Y> <E> (día: <W> <D>)', '<N>/<Y> <E> <W>', '<W>, <D>/<N>/<Y> <E>', '<F> de <Y> <E> <W>',
    '<W>, <D> de <F> de <Y> <E>', '<F> <Y> <E> <W>', '<W>, <D> <F> <Y> <E>', '<Y> <E> <W> <D>', '<W> (mes: <N>)',
    '<f>', '<f> <z>', '<B>', '<z> ├a.m./p.m.: <B>┤', '<f> ├a.m./p.m.: <B>┤', '<s>', '<s> <z>', '<s>.<f>',
    '<s>.<f> <z>', '<s> ├a.m./p.m.: <b1>┤', '<s>.<f> ├a.m./p.m.: <b1>┤', '<i>', '<i> <z>', '<ii>:<ss>.<f>',
    '<ii>:<ss>.<f> <z>', '<i> ├a.m./p.m.: <B>┤', '<ii>:<ss>.<f> ├a.m./p.m.: <B>┤', '<ii>:<ss>', '<ii>:<ss> <z>',
    '<ii>:<ss> ├a.m./p.m.: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤',
    '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤',
     '<H>\u202f<a> (segundo: <s>)', '<H>\u202f<a> <z> (segundo: <s>)', '<H> <B> (segundo: <s>)',
    '<H>\u202f<B> <z> (segundo: <s>)', '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>.<f>\u202f<a>',
    '<H>:<ii>:<ss>.<f>\u202f<a> <z>', '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>.<f> <B>',
    '<H>:<ii>:<ss>.<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>',
    '<H>:<ii>:<ss>\u202f<B> <z>', '<hh>', '<H> h <z>', '<hh> ├F14: <f>┤', '<H> h <z> ├F14: <f>┤',
    '<hh> (segundo: <s>)', '<H> h <z> (segundo: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>',
    '<hh>:<ii>:<ss>.<f> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>:<ss> <z>', '<H>', '<H> ├F14: <f>┤', '<s> (hora: <H>)',
    '<s>.<f> (hora: <H>)', '<H> (segundo: <s>)', '<H>:<ii>', '<H>:<ii> <z>', '<H>:<ii>:<ss>.<f>',
    '<H>:<ii>:<ss>.<f> <z>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss> <z>'],
  date:
    '((((((()(*(*()(*(*(+(,(-(+(.(-(+(.(-(/(0(0(1(2(2(1(2(2(3(4(4(5(6(6(5(6(6(/(7(0(1(2(2(1(2(2(3(4(4(5(6(6(5(6(6(8(9(:(;(<(<(=(<(<(>(?(@(A(B(@(>(B(@(C(D(D(E(F(F(E(F(F(G(H(H(I(J(J(I(J(J(C(D(D(E(F(F(E(F(F(G(H(H(I(J(J(I(J(J(8(:(:(=(<(<(=(<(<(>(?(@(>(B(@(>(B(@(C(D(D(E(F(F(E(F(F(G(H(H(I(J(J(I(J(J(C(D(D(E(F(F(E(F(F(G(H(H(I(J(J(I(J(J(8(9(9(;(<(<(;(<(<(A(?(@(A(B(@(>(B(@(C(D(D(E(F(F(E(F(F(G(H(H(I(J(J(I(J(J(C(D(D(E(F(F(E(F(F(G(H(H(I(J(J(I(J(J(K(L(L(M(N(N(M(N(N(O(P(P(O(Q(Q(R(Q(Q(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(Z([([(;(~(~(=(~(~(>(](](A(^(^(Z(^(^(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(g(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(Z([([(=(~(~(=(~(~(>(](](>(^(^(Z(^(^(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(Z([([(M(~(~(M(~(~(O(](](O(^(^(Z(^(^(_(g(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(g(g(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(K(L(L(M(N(N(h(N(N(R(P(P(O(Q(Q(R(Q(Q(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(Z([([(M(~(~(Z(~(~(Z(](](O(^(^(Z(^(^(_(g(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(g(g(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(Z([([(=(~(~(Z(~(~(Z(](](>(^(^(Z(^(^(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(g(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(Z([([(M(~(~(h(~(~(R(](](O(^(^(Z(^(^(_(g(g(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(g(g(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(K(L(L(M(N(N(M(N(N(O(P(P(O(Q(Q(O(Q(Q(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(S(T(T(U(V(V(U(V(V(W(X(X(Y(X(X(Y(X(X(Z([([(;(~(~(=(~(~(>(](](A(^(^(>(^(^(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(Z([([(=(~(~(=(~(~(>(](](>(^(^(>(^(^(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(Z([([(;(~(~(;(~(~(A(](](A(^(^(>(^(^(_(`(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f(_(g(`(a(b(b(a(b(b(c(d(d(e(f(f(e(f(f',
  time:
    '(((((i(j(k(l(m(j(k(l(m(j(k(l(m(j(n(o(p(q(r(o(s(q(r(o(s(q(r(o(s(q(n(o(p(q(r(o(s(q(r(o(s(q(r(o(s(q(t(u(v(w)((u))(w)((u))(w)((u))(w)*)+(v(w),)+))(w),)+))(w),)+))(w)*)+(v(w),)+))(w),)+))(w),)+))(w(t(u(v(w)((u))(w)((u))(w)((u))(w)*)+(v(w),)+))(w),)+))(w),)+))(w)*)+(v(w),)+))(w),)+))(w),)+))(w)-).)/)0)1)2)3)4)1)2)3)4)1)2)3)4)5)6)5)6)7)8)7)8)7)8)7)8)7)8)7)8)5)6)5)6)7)8)7)8)7)8)7)8)7)8)7)8)9):);)<)=)>)?)@)=)>)?)@)=)>)?)@)A)B);)<)C)D)?)@)C)D)?)@)C)D)?)@)A)B);)<)C)D)?)@)C)D)?)@)C)D)?)@)9):);)<)=)>)?)@)=)>)?)@)=)>)?)@)A)B);)<)C)D)?)@)C)D)?)@)C)D)?)@)A)B);)<)C)D)?)@)C)D)?)@)C)D)?)@)-).)/)0)1)2)3)4)1)2)3)4)1)2)3)4)5)6)5)6)7)8)7)8)7)8)7)8)7)8)7)8)5)6)5)6)7)8)7)8)7)8)7)8)7)8)7)8)9):);)<)=)>)?)@)=)>)?)@)=)>)?)@)A)B);)<)C)D)?)@)C)D)?)@)C)D)?)@)A)B);)<)C)D)?)@)C)D)?)@)C)D)?)@)9):);)<)=)>)?)@)=)>)?)@)=)>)?)@)A)B);)<)C)D)?)@)C)D)?)@)C)D)?)@)A)B);)<)C)D)?)@)C)D)?)@)C)D)?)@(((((i(j(k(l(m(j(k(l(m(j(k(l(m(j(n(o(p(q(r(o(s(q(r(o(s(q(r(o(s(q(n(o(p(q(r(o(s(q(r(o(s(q(r(o(s(q(t(u(v(w)((u))(w)((u))(w)((u))(w)*)+(v(w),)+))(w),)+))(w),)+))(w)*)+(v(w),)+))(w),)+))(w),)+))(w(t(u(v(w)((u))(w)((u))(w)((u))(w)*)+(v(w),)+))(w),)+))(w),)+))(w)*)+(v(w),)+))(w),)+))(w),)+))(w)E)F)G)H)E)F)G)H)E)F)G)H)E)F)G)H)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)I)J)K)L)M)N)K)L)M)N)K)L)M)N)K)L)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)K)L)M)N)K)L)M)N)K)L)M)N)K)L)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)M)N)Q)F)R)H)Q)F)R)H)Q)F)R)H)Q)F)R)H)S)J)T)J)S)J)T)J)S)J)T)J)S)J)T)J)U)J)U)J)U)J)U)J)U)J)U)J)U)J)U)J)V)W)X)Y)V)W)X)Y)V)W)X)Y)V)W)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)V)W)X)Y)V)W)X)Y)V)W)X)Y)V)W)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y',
  glue: ['{1}, {0}', '{1}, {0}', '{1} a las {0}', '{1}, {0}', '{1} {0}', '{1} {0}'],
  ds: ['<w0>, <d> de <m0> de <y>', '<d> de <m0> de <y>', '<d> <m1> <y>', '<dd>/<nn>/<yy>'],
  m: ['enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic', 'E|F|M|A|M|J|J|A|S|O|N|D'],
};
