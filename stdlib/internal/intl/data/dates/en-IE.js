'use strict';

// Date patterns and names (CLDR 48), locale en-IE. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<D>/<N>', '<F>', '<D> <F>', '<Y>', '<Y> (day: <D>)', '<nn>/<Y>', '<D>/<N>/<Y>', '<N>/<Y>',
    '<F> <Y>', '<D> <F> <Y>', '<D> <Y>', '<dd>/<nn>/<y> <E>', '<D> <E>', '<E> (day: <D>)', '<N> <E>', '<D>/<N> <E>',
    '<E> (month: <N>)', '<E> (month: <F>)', '<D> <F> <E>', '<F> <E>', '<Y> <E>', '<Y> <E> (day: <D>)', '<N>/<Y> <E>',
    '<dd>/<nn>/<Y> <E>', '<D>/<nn>/<Y> <E>', '<dd>/<N>/<Y> <E>', '<D>/<N>/<Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>',
    '<W>', '<W> <D>', '<N> <W>', '<W>, <D>/<N>', '<F> <W>', '<W>, <D> <F>', '<W> (month: <F>)', '<Y> <W>',
    '<W> <D> <Y>', '<nn>/<Y> <W>', '<W>, <D>/<N>/<Y>', '<N>/<Y> <W>', '<F> <Y> <W>', '<W> <D> <F> <Y>', '<E> <W>',
    '<W> <D> <E>', '<W>, <D>/<N> <E>', '<W>, <D> <F> <E>', '<Y> <E> <W>', '<Y> <E> (day: <W> <D>)', '<N>/<Y> <E> <W>',
     '<W>, <dd>/<nn>/<Y> <E>', '<W>, <D>/<nn>/<Y> <E>', '<W>, <dd>/<N>/<Y> <E>', '<W>, <D>/<N>/<Y> <E>',
    '<F> <Y> <E> <W>', '<W>, <D> <F> <Y> <E>', '<W> <D> <Y> <E>', '<W> <E>', '<W> (month: <N>)', '<W> <Y>', '<f>',
    '<f> <z>', '<B>', '<z> ├am/pm: <B>┤', '<f> ├am/pm: <B>┤', '<s>', '<s> <z>', '<s>.<f>', '<s>.<f> <z>',
    '<s> ├am/pm: <b2>┤', '<s>.<f> ├am/pm: <b2>┤', '<i>', '<i> <z>', '<ii>:<ss>.<f>', '<ii>:<ss>.<f> <z>',
    '<i> ├am/pm: <B>┤', '<ii>:<ss>.<f> ├am/pm: <B>┤', '<ii>:<ss>', '<ii>:<ss> <z>', '<ii>:<ss> ├am/pm: <B>┤',
    '<H>\u202f<a>', '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤', '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>',
    '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤', '<H>\u202f<a> (second: <s>)',
    '<H>\u202f<a> <z> (second: <s>)', '<H> <B> (second: <s>)', '<H>\u202f<B> <z> (second: <s>)', '<H>:<ii>\u202f<a>',
    '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>.<f>\u202f<a>', '<H>:<ii>:<ss>.<f>\u202f<a> <z>', '<H>:<ii> <B>',
    '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>.<f> <B>', '<H>:<ii>:<ss>.<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>',
    '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>', '<H>:<ii>:<ss>\u202f<B> <z>', '<hh>', '<hh>h <z>',
    '<hh> ├F14: <f>┤', '<hh>h <z> ├F14: <f>┤', '<hh> (second: <s>)', '<hh>h <z> (second: <s>)', '<hh>:<ii>',
    '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>', '<H>:<ii>:<ss>.<f> <z>', '<hh>:<ii>:<ss>', '<H>:<ii>:<ss> <z>', '<H>:<ii>',
     '<H>:<ii>:<ss>', '<H>:<ii>:<ss>.<f>', '<H>', '<H>h <z>', '<H> ├F14: <f>┤', '<H>h <z> ├F14: <f>┤',
    '<s> (hour: <H>)', '<H>h <z> (second: <s>)', '<s>.<f> (hour: <H>)', '<H> (second: <s>)', '<H>:<ii> <z>'],
  date:
    '((((((()(*(*()(*(*(+(,(,(+(,(,(+(,(,(-(.(.(/(0(0(1(0(0(2(3(3(2(3(3(2(3(3(-(4(.(/(0(0(1(0(0(2(3(3(2(3(3(2(3(3(5(6(7(8(9(9(:(9(9(;(<(<(=(<(<(;(<(<(>(?(?(@(A(B(@(C(D(E(F(F(E(F(F(E(F(F(>(?(?(@(A(B(@(C(D(E(F(F(E(F(F(E(F(F(5(7(7(:(9(9(:(9(9(;(<(<(;(<(<(;(<(<(>(?(?(@(A(B(@(C(D(E(F(F(E(F(F(E(F(F(>(?(?(@(A(B(@(C(D(E(F(F(E(F(F(E(F(F(5(6(6(8(9(9(8(9(9(=(<(<(=(<(<(;(<(<(>(?(?(@(A(B(@(C(D(E(F(F(E(F(F(E(F(F(>(?(?(@(A(B(@(C(D(E(F(F(E(F(F(E(F(F(G(H(H(I(J(J(I(J(J(K(L(L(K(L(L(M(L(L(N(O(O(P(Q(Q(R(Q(Q(S(T(T(S(T(T(S(T(T(N(O(O(P(Q(Q(R(Q(Q(S(T(T(S(T(T(S(T(T(U(V(V(8(W(W(:(W(W(;(X(X(=(X(X(U(X(X(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(b(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(U(V(V(:(W(W(:(W(W(;(X(X(;(X(X(U(X(X(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(c(V(V(I(W(W(I(W(W(K(X(X(K(X(X(c(X(X(Y(b(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(b(b([(~(]([(^(_(`(a(a(`(a(a(`(a(a(G(H(H(I(J(J(d(J(J(M(L(L(K(L(L(M(L(L(N(O(O(P(Q(Q(R(Q(Q(S(T(T(S(T(T(S(T(T(e(O(O(P(Q(Q(R(Q(Q(S(T(T(S(T(T(S(T(T(c(V(V(I(W(W(c(W(W(c(X(X(K(X(X(c(X(X(Y(b(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(b(b([(~(]([(^(_(`(a(a(`(a(a(`(a(a(U(V(V(:(W(W(U(W(W(U(X(X(;(X(X(U(X(X(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(b(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(c(V(V(I(W(W(d(W(W(M(X(X(K(X(X(c(X(X(Y(b(b([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(b(b([(~(]([(^(_(`(a(a(`(a(a(`(a(a(G(H(H(I(J(J(I(J(J(K(L(L(K(L(L(K(L(L(N(O(O(P(Q(Q(R(Q(Q(S(T(T(S(T(T(S(T(T(N(O(O(P(Q(Q(R(Q(Q(S(T(T(S(T(T(S(T(T(U(V(V(8(W(W(:(W(W(;(X(X(=(X(X(;(X(X(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(U(V(V(:(W(W(:(W(W(;(X(X(;(X(X(;(X(X(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(U(V(V(8(W(W(8(W(W(=(X(X(=(X(X(;(X(X(Y(Z(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a(Y(b(Z([(~(]([(^(_(`(a(a(`(a(a(`(a(a',
  time:
    '(((((f(g(h(i(j(g(h(i(j(g(h(i(j(g(k(l(m(n(o(l(p(n(o(l(p(n(o(l(p(n(k(l(m(n(o(l(p(n(o(l(p(n(o(l(p(n(q(r(s(t(u(r(v(t(u(r(v(t(u(r(v(t(w)((s(t)))((v(t)))((v(t)))((v(t(w)((s(t)))((v(t)))((v(t)))((v(t(q(r(s(t(u(r(v(t(u(r(v(t(u(r(v(t(w)((s(t)))((v(t)))((v(t)))((v(t(w)((s(t)))((v(t)))((v(t)))((v(t)*)+),)-).)/)0)1).)/)0)1).)/)0)1)2)3)2)3)4)5)4)5)4)5)4)5)4)5)4)5)2)3)2)3)4)5)4)5)4)5)4)5)4)5)4)5)6)7)8)9):);)<)=):);)<)=):);)<)=)>)?)8)9)@)A)<)=)@)A)<)=)@)A)<)=)>)?)8)9)@)A)<)=)@)A)<)=)@)A)<)=)6)7)8)9):);)<)=):);)<)=):);)<)=)>)?)8)9)@)A)<)=)@)A)<)=)@)A)<)=)>)?)8)9)@)A)<)=)@)A)<)=)@)A)<)=)*)+),)-).)/)0)1).)/)0)1).)/)0)1)2)3)2)3)4)5)4)5)4)5)4)5)4)5)4)5)2)3)2)3)4)5)4)5)4)5)4)5)4)5)4)5)6)7)8)9):);)<)=):);)<)=):);)<)=)>)?)8)9)@)A)<)=)@)A)<)=)@)A)<)=)>)?)8)9)@)A)<)=)@)A)<)=)@)A)<)=)6)7)8)9):);)<)=):);)<)=):);)<)=)>)?)8)9)@)A)<)=)@)A)<)=)@)A)<)=)>)?)8)9)@)A)<)=)@)A)<)=)@)A)<)=(((((f(g(h(i(j(g(h(i(j(g(h(i(j(g(k(l(m(n(o(l(p(n(o(l(p(n(o(l(p(n(k(l(m(n(o(l(p(n(o(l(p(n(o(l(p(n(q(r(s(t(u(r(v(t(u(r(v(t(u(r(v(t(w)((s(t)))((v(t)))((v(t)))((v(t(w)((s(t)))((v(t)))((v(t)))((v(t(q(r(s(t(u(r(v(t(u(r(v(t(u(r(v(t(w)((s(t)))((v(t)))((v(t)))((v(t(w)((s(t)))((v(t)))((v(t)))((v(t)B)C)D)E)B)C)D)E)B)C)D)E)B)C)D)E)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)F)G)H)I)J)K)H)I)J)K)H)I)J)K)H)I)J)K)L)M)J)K)L)M)J)K)L)M)J)K)L)M)J)K)L)M)J)K)L)M)J)K)L)M)J)K)L)M)J)K)N)I)J)K)N)I)J)K)N)I)J)K)N)I)J)K)L)M)J)K)L)M)J)K)L)M)J)K)L)M)J)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)Q)R)S)T)Q)R)S)T)Q)R)S)T)Q)R)S)T)U)V)W)V)U)V)W)V)U)V)W)V)U)V)W)V)X)V)X)V)X)V)X)V)X)V)X)V)X)V)X)V)N)Y)P)K)N)Y)P)K)N)Y)P)K)N)Y)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)N)Y)P)K)N)Y)P)K)N)Y)P)K)N)Y)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K)O)M)P)K',
  ds: ['<w0> <d> <m0> <y>', '<d> <m0> <y>', '<d> <m1> <y>', '<dd>/<nn>/<y>'],
  ts: [['<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a>', '<hh>:<ii>\u202f<a>'],
     ['<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>']],
  hc: ['h23', 'h12', 'h23'],
};
