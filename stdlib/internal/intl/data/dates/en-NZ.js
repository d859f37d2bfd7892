'use strict';

// Date patterns and names (CLDR 48), locale en-NZ. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<D>/<N>', '<F>', '<D> <F>', '<Y>', '<Y> (day: <D>)', '<nn>/<Y>', '<D>/<nn>/<Y>', '<D>/<N>/<Y>',
     '<N>/<Y>', '<F> <Y>', '<D> <F> <Y>', '<D> <Y>', '<dd>/<nn>/<y> <E>', '<D> <E>', '<E> (day: <D>)', '<N> <E>',
    '<D>/<N> <E>', '<E> (month: <N>)', '<E> (month: <F>)', '<D> <F> <E>', '<F> <E>', '<Y> <E>', '<Y> <E> (day: <D>)',
    '<N>/<Y> <E>', '<dd>/<nn>/<Y> <E>', '<D>/<nn>/<Y> <E>', '<dd>/<N>/<Y> <E>', '<D>/<N>/<Y> <E>', '<F> <Y> <E>',
    '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W>, <dd>/<nn>', '<W>, <D>/<nn>', '<W>, <dd>/<N>', '<W>, <D>/<N>',
     '<F> <W>', '<W>, <D> <F>', '<W> (month: <F>)', '<Y> <W>', '<W> <D> <Y>', '<nn>/<Y> <W>', '<W>, <dd>/<nn>/<Y>',
    '<W>, <D>/<nn>/<Y>', '<N>/<Y> <W>', '<W>, <dd>/<N>/<Y>', '<W>, <D>/<N>/<Y>', '<F> <Y> <W>', '<W>, <D> <F> <Y>',
    '<E> <W>', '<W> <D> <E>', '<W>, <dd>/<nn> <E>', '<W>, <D>/<nn> <E>', '<W>, <dd>/<N> <E>', '<W>, <D>/<N> <E>',
    '<W>, <D> <F> <E>', '<Y> <E> <W>', '<Y> <E> (day: <W> <D>)', '<N>/<Y> <E> <W>', '<W>, <dd>/<nn>/<Y> <E>',
    '<W>, <D>/<nn>/<Y> <E>', '<W>, <dd>/<N>/<Y> <E>', '<W>, <D>/<N>/<Y> <E>', '<F> <Y> <E> <W>',
    '<W>, <D> <F> <Y> <E>', '<W> <D> <Y> <E>', '<W> <E>', '<W> (month: <N>)', '<W> <Y>', '<f>', '<f> <z>', '<B>',
    '<z> ├am/pm: <B>┤', '<f> ├am/pm: <B>┤', '<s>', '<s> <z>', '<s>.<f>', '<s>.<f> <z>', '<s> ├am/pm: <b2>┤',
    '<s>.<f> ├am/pm: <b2>┤', '<i>', '<i> <z>', '<ii>:<ss>.<f>', '<ii>:<ss>.<f> <z>', '<i> ├am/pm: <B>┤',
    '<ii>:<ss>.<f> ├am/pm: <B>┤', '<ii>:<ss>', '<ii>:<ss> <z>', '<ii>:<ss> ├am/pm: <B>┤', '<H>\u202f<a>',
    '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤', '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>',
    '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤', '<H>\u202f<a> (second: <s>)',
    '<H>\u202f<a> <z> (second: <s>)', '<H> <B> (second: <s>)', '<H>\u202f<B> <z> (second: <s>)', '<H>:<ii>\u202f<a>',
    '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>.<f>\u202f<a>', '<H>:<ii>:<ss>.<f>\u202f<a> <z>', '<H>:<ii> <B>',
    '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>.<f> <B>', '<H>:<ii>:<ss>.<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>',
    '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>', '<H>:<ii>:<ss>\u202f<B> <z>', '<hh>', '<hh>h <z>',
    '<hh> ├F14: <f>┤', '<hh>h <z> ├F14: <f>┤', '<hh> (second: <s>)', '<hh>h <z> (second: <s>)', '<hh>:<ii>',
    '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>', '<hh>:<ii>:<ss>.<f> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>:<ss> <z>', '<H>',
    '<H>h <z>', '<H> ├F14: <f>┤', '<H>h <z> ├F14: <f>┤', '<s> (hour: <H>)', '<H>h <z> (second: <s>)',
    '<s>.<f> (hour: <H>)', '<H> (second: <s>)', '<H>:<ii>', '<H>:<ii> <z>', '<H>:<ii>:<ss>.<f>',
    '<H>:<ii>:<ss>.<f> <z>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss> <z>'],
  date:
    '((((((()(*(*()(*(*(+(,(,(+(,(,(+(,(,(-(.(.(/(0(1(2(1(1(3(4(4(3(4(4(3(4(4(-(5(.(/(0(1(2(1(1(3(4(4(3(4(4(3(4(4(6(7(8(9(:(:(;(:(:(<(=(=(>(=(=(<(=(=(?(@(@(A(B(C(A(D(E(F(G(G(F(G(G(F(G(G(?(@(@(A(B(C(A(D(E(F(G(G(F(G(G(F(G(G(6(8(8(;(:(:(;(:(:(<(=(=(<(=(=(<(=(=(?(@(@(A(B(C(A(D(E(F(G(G(F(G(G(F(G(G(?(@(@(A(B(C(A(D(E(F(G(G(F(G(G(F(G(G(6(7(7(9(:(:(9(:(:(>(=(=(>(=(=(<(=(=(?(@(@(A(B(C(A(D(E(F(G(G(F(G(G(F(G(G(?(@(@(A(B(C(A(D(E(F(G(G(F(G(G(F(G(G(H(I(I(J(K(L(J(M(N(O(P(P(O(P(P(Q(P(P(R(S(S(T(U(V(W(X(Y(Z([([(Z([([(Z([([(R(S(S(T(U(V(W(X(Y(Z([([(Z([([(Z([([(~(](](9(^(_(;(`(a(<(b(b(>(b(b(~(b(b(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(l(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(~(](](;(^(_(;(`(a(<(b(b(<(b(b(~(b(b(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(m(](](J(^(_(J(`(a(O(b(b(O(b(b(m(b(b(c(l(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(l(l(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(H(I(I(J(K(L(n(M(N(Q(P(P(O(P(P(Q(P(P(R(S(S(T(U(V(W(X(Y(Z([([(Z([([(Z([([(o(S(S(T(U(V(W(X(Y(Z([([(Z([([(Z([([(m(](](J(^(_(m(`(a(m(b(b(O(b(b(m(b(b(c(l(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(l(l(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(~(](](;(^(_(~(`(a(~(b(b(<(b(b(~(b(b(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(l(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(m(](](J(^(_(n(`(a(Q(b(b(O(b(b(m(b(b(c(l(l(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(l(l(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(H(I(I(J(K(L(J(M(N(O(P(P(O(P(P(O(P(P(R(S(S(T(U(V(W(X(Y(Z([([(Z([([(Z([([(R(S(S(T(U(V(W(X(Y(Z([([(Z([([(Z([([(~(](](9(^(_(;(`(a(<(b(b(>(b(b(<(b(b(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(~(](](;(^(_(;(`(a(<(b(b(<(b(b(<(b(b(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(~(](](9(^(_(9(`(a(>(b(b(>(b(b(<(b(b(c(d(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k(c(l(d(e(f(g(e(h(i(j(k(k(j(k(k(j(k(k',
  time:
    '(((((p(q(r(s(t(q(r(s(t(q(r(s(t(q(u(v(w)())(v)*)())(v)*)())(v)*)((u(v(w)())(v)*)())(v)*)())(v)*)()+),)-).)/),)0).)/),)0).)/),)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)+),)-).)/),)0).)/),)0).)/),)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)4)5)6)7)8)9):);)8)9):);)8)9):);)<)=)<)=)>)?)>)?)>)?)>)?)>)?)>)?)<)=)<)=)>)?)>)?)>)?)>)?)>)?)>)?)@)A)B)C)D)E)F)G)D)E)F)G)D)E)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G)@)A)B)C)D)E)F)G)D)E)F)G)D)E)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G)4)5)6)7)8)9):);)8)9):);)8)9):);)<)=)<)=)>)?)>)?)>)?)>)?)>)?)>)?)<)=)<)=)>)?)>)?)>)?)>)?)>)?)>)?)@)A)B)C)D)E)F)G)D)E)F)G)D)E)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G)@)A)B)C)D)E)F)G)D)E)F)G)D)E)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G(((((p(q(r(s(t(q(r(s(t(q(r(s(t(q(u(v(w)())(v)*)())(v)*)())(v)*)((u(v(w)())(v)*)())(v)*)())(v)*)()+),)-).)/),)0).)/),)0).)/),)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)+),)-).)/),)0).)/),)0).)/),)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)L)M)N)O)L)M)N)O)L)M)N)O)L)M)N)O)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)P)Q)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)V)W)T)U)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)X)Y)Z)[)~)])^)])~)])^)])~)])^)])~)])^)])_)])_)])_)])_)])_)])_)])_)])_)])`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)b)c',
};
