'use strict';

// Date patterns and names (CLDR 48), locale en-GB. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<dd>/<nn>', '<D>/<N>', '<F>', '<D> <F>', '<Y>', '<Y> (day: <D>)', '<nn>/<Y>', '<dd>/<nn>/<Y>',
     '<D>/<N>/<Y>', '<N>/<Y>', '<F> <Y>', '<D> <F> <Y>', '<D> <Y>', '<dd>/<nn>/<y> <E>', '<D> <E>', '<E> (day: <D>)',
    '<N> <E>', '<dd>/<nn> <E>', '<D>/<N> <E>', '<E> (month: <N>)', '<E> (month: <F>)', '<D> <F> <E>', '<F> <E>',
    '<Y> <E>', '<Y> <E> (day: <D>)', '<N>/<Y> <E>', '<dd>/<nn>/<Y> <E>', '<D>/<nn>/<Y> <E>', '<dd>/<N>/<Y> <E>',
    '<D>/<N>/<Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W> <dd>/<nn>', '<W> <D>/<nn>',
     '<W> <dd>/<N>', '<W> <D>/<N>', '<F> <W>', '<W> <D> <F>', '<W> (month: <F>)', '<Y> <W>', '<W> <D> <Y>',
    '<nn>/<Y> <W>', '<W>, <dd>/<nn>/<Y>', '<W>, <D>/<nn>/<Y>', '<N>/<Y> <W>', '<W>, <dd>/<N>/<Y>', '<W>, <D>/<N>/<Y>',
     '<F> <Y> <W>', '<W>, <D> <F> <Y>', '<E> <W>', '<W> <D> <E>', '<W> <dd>/<nn> <E>', '<W> <D>/<nn> <E>',
    '<W> <dd>/<N> <E>', '<W> <D>/<N> <E>', '<W> <D> <F> <E>', '<Y> <E> <W>', '<Y> <E> (day: <W> <D>)',
    '<N>/<Y> <E> <W>', '<W>, <D>/<N>/<Y> <E>', '<F> <Y> <E> <W>', '<W>, <D> <F> <Y> <E>', '<W> <D> <Y> <E>', '<W> <E>',
     '<W> (month: <N>)', '<W> <Y>', '<f>', '<f> <z>', '<B>', '<z> ├am/pm: <B>┤', '<f> ├am/pm: <B>┤', '<s>', '<s> <z>',
     '<s>.<f>', '<s>.<f> <z>', '<s> ├am/pm: <b2>┤', '<s>.<f> ├am/pm: <b2>┤', '<i>', '<i> <z>', '<ii>:<ss>.<f>',
    '<ii>:<ss>.<f> <z>', '<i> ├am/pm: <B>┤', '<ii>:<ss>.<f> ├am/pm: <B>┤', '<ii>:<ss>', '<ii>:<ss> <z>',
    '<ii>:<ss> ├am/pm: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤',
    '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤',
     '<H>\u202f<a> (second: <s>)', '<H>\u202f<a> <z> (second: <s>)', '<H> <B> (second: <s>)',
    '<H>\u202f<B> <z> (second: <s>)', '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>.<f>\u202f<a>',
    '<H>:<ii>:<ss>.<f>\u202f<a> <z>', '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>.<f> <B>',
    '<H>:<ii>:<ss>.<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>',
    '<H>:<ii>:<ss>\u202f<B> <z>', '<hh>', '<hh>h <z>', '<hh> ├F14: <f>┤', '<hh>h <z> ├F14: <f>┤', '<hh> (second: <s>)',
     '<hh>h <z> (second: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>', '<H>:<ii>:<ss>.<f> <z>',
    '<hh>:<ii>:<ss>', '<H>:<ii>:<ss> <z>', '<H>:<ii>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss>.<f>', '<H>', '<H>h <z>',
    '<H> ├F14: <f>┤', '<H>h <z> ├F14: <f>┤', '<s> (hour: <H>)', '<H>h <z> (second: <s>)', '<s>.<f> (hour: <H>)',
    '<H> (second: <s>)', '<H>:<ii> <z>'],
  date:
    '((((((()(*(+()(+(+(,(-(-(,(-(-(,(-(-(.(/(/(0(1(2(3(2(2(4(5(5(4(5(5(4(5(5(.(6(/(0(1(2(3(2(2(4(5(5(4(5(5(4(5(5(7(8(9(:(;(<(=(<(<(>(?(?(@(?(?(>(?(?(A(B(B(C(D(E(C(F(G(H(I(I(H(I(I(H(I(I(A(B(B(C(D(E(C(F(G(H(I(I(H(I(I(H(I(I(7(9(9(=(;(<(=(<(<(>(?(?(>(?(?(>(?(?(A(B(B(C(D(E(C(F(G(H(I(I(H(I(I(H(I(I(A(B(B(C(D(E(C(F(G(H(I(I(H(I(I(H(I(I(7(8(8(:(;(<(:(<(<(@(?(?(@(?(?(>(?(?(A(B(B(C(D(E(C(F(G(H(I(I(H(I(I(H(I(I(A(B(B(C(D(E(C(F(G(H(I(I(H(I(I(H(I(I(J(K(K(L(M(N(L(O(P(Q(R(R(Q(R(R(S(R(R(T(U(U(V(W(X(Y(Z([(~(](](~(](](~(](](T(U(U(V(W(X(Y(Z([(~(](](~(](](~(](](^(_(_(:(`(a(=(b(c(>(d(d(@(d(d(^(d(d(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(k(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(^(_(_(=(`(a(=(b(c(>(d(d(>(d(d(^(d(d(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(l(_(_(L(`(a(L(b(c(Q(d(d(Q(d(d(l(d(d(e(k(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(k(k(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(J(K(K(L(M(N(m(O(P(S(R(R(Q(R(R(S(R(R(T(U(U(V(W(X(Y(Z([(~(](](~(](](~(](](n(U(U(V(W(X(Y(Z([(~(](](~(](](~(](](l(_(_(L(`(a(l(b(c(l(d(d(Q(d(d(l(d(d(e(k(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(k(k(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(^(_(_(=(`(a(^(b(c(^(d(d(>(d(d(^(d(d(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(k(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(l(_(_(L(`(a(m(b(c(S(d(d(Q(d(d(l(d(d(e(k(k(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(k(k(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(J(K(K(L(M(N(L(O(P(Q(R(R(Q(R(R(Q(R(R(T(U(U(V(W(X(Y(Z([(~(](](~(](](~(](](T(U(U(V(W(X(Y(Z([(~(](](~(](](~(](](^(_(_(:(`(a(=(b(c(>(d(d(@(d(d(>(d(d(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(^(_(_(=(`(a(=(b(c(>(d(d(>(d(d(>(d(d(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(^(_(_(:(`(a(:(b(c(@(d(d(@(d(d(>(d(d(e(f(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j(e(k(f(g(h(h(g(h(h(i(j(j(i(j(j(i(j(j',
  time:
    '(((((o(p(q(r(s(p(q(r(s(p(q(r(s(p(t(u(v(w)((u))(w)((u))(w)((u))(w(t(u(v(w)((u))(w)((u))(w)((u))(w)*)+),)-).)+)/)-).)+)/)-).)+)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)*)+),)-).)+)/)-).)+)/)-).)+)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)3)4)5)6)7)8)9):)7)8)9):)7)8)9):);)<);)<)=)>)=)>)=)>)=)>)=)>)=)>);)<);)<)=)>)=)>)=)>)=)>)=)>)=)>)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)3)4)5)6)7)8)9):)7)8)9):)7)8)9):);)<);)<)=)>)=)>)=)>)=)>)=)>)=)>);)<);)<)=)>)=)>)=)>)=)>)=)>)=)>)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)?)@)A)B)C)D)E)F)C)D)E)F)C)D)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F)G)H)A)B)I)J)E)F)I)J)E)F)I)J)E)F(((((o(p(q(r(s(p(q(r(s(p(q(r(s(p(t(u(v(w)((u))(w)((u))(w)((u))(w(t(u(v(w)((u))(w)((u))(w)((u))(w)*)+),)-).)+)/)-).)+)/)-).)+)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)*)+),)-).)+)/)-).)+)/)-).)+)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)0)1),)-)2)1)/)-)2)1)/)-)2)1)/)-)K)L)M)N)K)L)M)N)K)L)M)N)K)L)M)N)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)O)P)Q)R)S)T)Q)R)S)T)Q)R)S)T)Q)R)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)W)R)S)T)W)R)S)T)W)R)S)T)W)R)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)Z)[)~)])Z)[)~)])Z)[)~)])Z)[)~)])^)_)`)_)^)_)`)_)^)_)`)_)^)_)`)_)a)_)a)_)a)_)a)_)a)_)a)_)a)_)a)_)W)b)Y)T)W)b)Y)T)W)b)Y)T)W)b)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)W)b)Y)T)W)b)Y)T)W)b)Y)T)W)b)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T)X)V)Y)T',
  ts: [['<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a>', '<hh>:<ii>\u202f<a>'],
     ['<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>']],
  hc: ['h23', 'h12', 'h23'],
};
