'use strict';

// Date patterns and names (CLDR 48), locale en-IN. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<dd>/<nn>', '<D>/<N>', '<F>', '<D> <F>', '<Y>', '<Y> (day: <D>)', '<nn>/<Y>', '<D>/<N>/<Y>',
    '<N>/<Y>', '<F> <Y>', '<D> <F> <Y>', '<D> <Y>', '<dd>/<nn>/<y> <E>', '<D> <E>', '<E> (day: <D>)', '<N> <E>',
    '<dd>/<nn> <E>', '<D>/<N> <E>', '<E> (month: <N>)', '<E> (month: <F>)', '<D> <F> <E>', '<F> <E>', '<Y> <E>',
    '<Y> <E> (day: <D>)', '<N>/<Y> <E>', '<dd>/<nn>/<Y> <E>', '<D>/<nn>/<Y> <E>', '<dd>/<N>/<Y> <E>',
    '<D>/<N>/<Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W>, <dd>/<nn>',
    '<W>, <D>/<nn>', '<W>, <dd>/<N>', '<W>, <D>/<N>', '<F> <W>', '<W>, <D> <F>', '<W> (month: <F>)', '<Y> <W>',
    '<W> <D> <Y>', '<nn>/<Y> <W>', '<W>, <D>/<N>/<Y>', '<N>/<Y> <W>', '<F> <Y> <W>', '<W>, <D> <F> <Y>', '<E> <W>',
    '<W> <D> <E>', '<W>, <dd>/<nn> <E>', '<W>, <D>/<nn> <E>', '<W>, <dd>/<N> <E>', '<W>, <D>/<N> <E>',
    '<W>, <D> <F> <E>', '<Y> <E> <W>', '<Y> <E> (day: <W> <D>)', '<N>/<Y> <E> <W>', '<W>, <dd>/<nn>/<Y> <E>',
    '<W>, <D>/<nn>/<Y> <E>', '<W>, <dd>/<N>/<Y> <E>', '<W>, <D>/<N>/<Y> <E>', '<F> <Y> <E> <W>',
    '<W>, <D> <F> <Y> <E>', '<W> <D> <Y> <E>', '<W> <E>', '<W> (month: <N>)', '<W>, <D> <F>, <Y>', '<W> <Y>', '<f>',
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
    '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>', '<hh>:<ii>:<ss>.<f> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>:<ss> <z>', '<H>',
    '<H>h <z>', '<H> ├F14: <f>┤', '<H>h <z> ├F14: <f>┤', '<s> (hour: <H>)', '<H>h <z> (second: <s>)',
    '<s>.<f> (hour: <H>)', '<H> (second: <s>)', '<H>:<ii>', '<H>:<ii> <z>', '<H>:<ii>:<ss>.<f>',
    '<H>:<ii>:<ss>.<f> <z>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss> <z>'],
  date:
    '((((((()(*(+()(+(+(,(-(-(,(-(-(,(-(-(.(/(/(0(1(1(2(1(1(3(4(4(3(4(4(3(4(4(.(5(/(0(1(1(2(1(1(3(4(4(3(4(4(3(4(4(6(7(8(9(:(;(<(;(;(=(>(>(?(>(>(=(>(>(@(A(A(B(C(D(B(E(F(G(H(H(G(H(H(G(H(H(@(A(A(B(C(D(B(E(F(G(H(H(G(H(H(G(H(H(6(8(8(<(:(;(<(;(;(=(>(>(=(>(>(=(>(>(@(A(A(B(C(D(B(E(F(G(H(H(G(H(H(G(H(H(@(A(A(B(C(D(B(E(F(G(H(H(G(H(H(G(H(H(6(7(7(9(:(;(9(;(;(?(>(>(?(>(>(=(>(>(@(A(A(B(C(D(B(E(F(G(H(H(G(H(H(G(H(H(@(A(A(B(C(D(B(E(F(G(H(H(G(H(H(G(H(H(I(J(J(K(L(M(K(N(O(P(Q(Q(P(Q(Q(R(Q(Q(S(T(T(U(V(V(W(V(V(X(Y(Y(X(Y(Y(X(Y(Y(S(T(T(U(V(V(W(V(V(X(Y(Y(X(Y(Y(X(Y(Y(Z([([(9(~(](<(^(_(=(`(`(?(`(`(Z(`(`(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(j(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(Z([([(<(~(](<(^(_(=(`(`(=(`(`(Z(`(`(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(k([([(K(~(](K(^(_(P(`(`(P(`(`(k(`(`(a(j(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(j(j(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(I(J(J(K(L(M(l(N(O(R(Q(Q(P(Q(Q(R(Q(Q(S(T(T(U(V(V(W(V(V(X(Y(Y(X(m(m(X(m(m(n(T(T(U(V(V(W(V(V(X(Y(Y(X(m(m(X(m(m(k([([(K(~(](k(^(_(k(`(`(P(`(`(k(`(`(a(j(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(j(j(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(Z([([(<(~(](Z(^(_(Z(`(`(=(`(`(Z(`(`(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(j(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(k([([(K(~(](l(^(_(R(`(`(P(`(`(k(`(`(a(j(j(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(j(j(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(I(J(J(K(L(M(K(N(O(P(Q(Q(P(Q(Q(P(Q(Q(S(T(T(U(V(V(W(V(V(X(Y(Y(X(m(m(X(m(m(S(T(T(U(V(V(W(V(V(X(Y(Y(X(m(m(X(m(m(Z([([(9(~(](<(^(_(=(`(`(?(`(`(=(`(`(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(Z([([(<(~(](<(^(_(=(`(`(=(`(`(=(`(`(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(Z([([(9(~(](9(^(_(?(`(`(?(`(`(=(`(`(a(b(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i(a(j(b(c(d(e(c(f(g(h(i(i(h(i(i(h(i(i',
  time:
    '(((((o(p(q(r(s(p(q(r(s(p(q(r(s(p(t(u(v(w)((u))(w)((u))(w)((u))(w(t(u(v(w)((u))(w)((u))(w)((u))(w)*)+),)-).)+)/)-).)+)/)-).)+)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)*)+),)-).)+)/)-).)+)/)-).)+)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)3)4)5)6)7)8)9):)7)8)9):)7)8)9):);)<);)<)=)>)=)>)=)>)=)>)=)>)=)>);)<);)<)=)>)=)>)=)>)=)>)=)>)=)>)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)3)4)5)6)7)8)9):)7)8)9):)7)8)9):);)<);)<)=)>)=)>)=)>)=)>)=)>)=)>);)<);)<)=)>)=)>)=)>)=)>)=)>)=)>)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F(((((o(p(q(r(s(p(q(r(s(p(q(r(s(p(t(u(v(w)((u))(w)((u))(w)((u))(w(t(u(v(w)((u))(w)((u))(w)((u))(w)*)+),)-).)+)/)-).)+)/)-).)+)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)*)+),)-).)+)/)-).)+)/)-).)+)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)K)L)M)N)K)L)M)N)K)L)M)N)K)L)M)N)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)Q)R)S)T)Q)R)S)T)Q)R)S)T)Q)R)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)Q)R)S)T)Q)R)S)T)Q)R)S)T)Q)R)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)W)X)Y)Z)W)X)Y)Z)W)X)Y)Z)W)X)Y)Z)[)~)])~)[)~)])~)[)~)])~)[)~)])~)^)~)^)~)^)~)^)~)^)~)^)~)^)~)^)~)_)`)a)b)_)`)a)b)_)`)a)b)_)`)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)_)`)a)b)_)`)a)b)_)`)a)b)_)`)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b)c)d)a)b',
  glue: ['{1}, {0}', '{1}, {0}', '{1} at {0}', '{1} at {0}', '{1}, {0}', '{1}, {0}'],
  ds: ['<w0>, <d> <m0> <y>', '<d> <m0> <y>', '<d> <m1> <y>', '<dd>/<nn>/<yy>'],
};
