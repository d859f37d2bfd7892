'use strict';

// Date patterns and names (CLDR 48), locale en-CA. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<nn>-<dd>', '<N>-<D>', '<F>', '<F> <D>', '<Y>', '<Y> (day: <D>)', '<Y>-<nn>', '<Y>-<nn>-<dd>',
     '<Y>-<N>-<D>', '<Y>-<N>', '<F> <Y>', '<F> <D>, <Y>', '<D> <Y>', '<n>/<d>/<y> <E>', '<D> <E>', '<E> (day: <D>)',
    '<N> <E>', '<nn>-<dd> <E>', '<N>-<D> <E>', '<E> (month: <N>)', '<E> (month: <F>)', '<F> <D> <E>', '<F> <E>',
    '<Y> <E>', '<Y> <E> (day: <D>)', '<N>/<Y> <E>', '<N>/<D>/<Y> <E>', '<F> <Y> <E>', '<F> <D>, <Y> <E>', '<W>',
    '<W> <D>', '<N> <W>', '<W>, <nn>-<dd>', '<W>, <nn>-<D>', '<W>, <N>-<dd>', '<W>, <N>-<D>', '<F> <W>',
    '<W>, <F> <D>', '<W> (month: <F>)', '<Y> <W>', '<W> <D> <Y>', '<Y>-<nn> <W>', '<W>, <Y>-<nn>-<dd>',
    '<W>, <Y>-<nn>-<D>', '<Y>-<N> <W>', '<W>, <Y>-<N>-<dd>', '<W>, <Y>-<N>-<D>', '<F> <Y> <W>', '<W>, <F> <D>, <Y>',
    '<E> <W>', '<W> <D> <E>', '<W>, <nn>-<dd> <E>', '<W>, <nn>-<D> <E>', '<W>, <N>-<dd> <E>', '<W>, <N>-<D> <E>',
    '<W>, <F> <D> <E>', '<Y> <E> <W>', '<Y> <E> (day: <W> <D>)', '<N>/<Y> <E> <W>', '<W>, <N>/<D>/<Y> <E>',
    '<F> <Y> <E> <W>', '<W>, <F> <D>, <Y> <E>', '<W> <D> <Y> <E>', '<W> <E>', '<W> (month: <N>)', '<W> <Y>', '<f>',
    '<f> <z>', '<B>', '<z> ├a.m./p.m.: <B>┤', '<f> ├a.m./p.m.: <B>┤', '<s>', '<s> <z>', '<s>.<f>', '<s>.<f> <z>',
    '<s> ├a.m./p.m.: <b2>┤', '<s>.<f> ├a.m./p.m.: <b2>┤', '<s> ├a.m./p.m.: <b3>┤', '<s>.<f> ├a.m./p.m.: <b3>┤', '<i>',
     '<i> <z>', '<ii>:<ss>.<f>', '<ii>:<ss>.<f> <z>', '<i> ├a.m./p.m.: <B>┤', '<ii>:<ss>.<f> ├a.m./p.m.: <B>┤',
    '<ii>:<ss>', '<ii>:<ss> <z>', '<ii>:<ss> ├a.m./p.m.: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>',
    '<H>\u202f<a> ├F14: <f>┤', '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤',
    '<H>\u202f<B> <z> ├F14: <f>┤', '<H>\u202f<a> (second: <s>)', '<H>\u202f<a> <z> (second: <s>)',
    '<H> <B> (second: <s>)', '<H>\u202f<B> <z> (second: <s>)', '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>',
    '<H>:<ii>:<ss>.<f>\u202f<a>', '<H>:<ii>:<ss>.<f>\u202f<a> <z>', '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>',
    '<H>:<ii>:<ss>.<f> <B>', '<H>:<ii>:<ss>.<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>\u202f<a> <z>',
     '<H>:<ii>:<ss> <B>', '<H>:<ii>:<ss>\u202f<B> <z>', '<hh>', '<hh>h <z>', '<hh> ├F14: <f>┤', '<hh>h <z> ├F14: <f>┤',
     '<hh> (second: <s>)', '<hh>h <z> (second: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>',
    '<hh>:<ii>:<ss>.<f> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>:<ss> <z>', '<H>', '<H>h <z>', '<H> ├F14: <f>┤',
    '<H>h <z> ├F14: <f>┤', '<s> (hour: <H>)', '<H>h <z> (second: <s>)', '<s>.<f> (hour: <H>)', '<H> (second: <s>)',
    '<H>:<ii>', '<H>:<ii> <z>', '<H>:<ii>:<ss>.<f>', '<H>:<ii>:<ss>.<f> <z>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss> <z>'],
  date:
    '((((((()(*(+()(+(+(,(-(-(,(-(-(,(-(-(.(/(/(0(1(2(3(2(2(4(5(5(4(5(5(4(5(5(.(6(/(0(1(2(3(2(2(4(5(5(4(5(5(4(5(5(7(8(9(:(;(<(=(<(<(>(?(?(@(?(?(>(?(?(A(B(B(C(D(D(C(D(D(E(F(F(E(F(F(E(F(F(A(B(B(C(D(D(C(D(D(E(F(F(E(F(F(E(F(F(7(9(9(=(;(<(=(<(<(>(?(?(>(?(?(>(?(?(A(B(B(C(D(D(C(D(D(E(F(F(E(F(F(E(F(F(A(B(B(C(D(D(C(D(D(E(F(F(E(F(F(E(F(F(7(8(8(:(;(<(:(<(<(@(?(?(@(?(?(>(?(?(A(B(B(C(D(D(C(D(D(E(F(F(E(F(F(E(F(F(A(B(B(C(D(D(C(D(D(E(F(F(E(F(F(E(F(F(G(H(H(I(J(K(I(L(M(N(O(O(N(O(O(P(O(O(Q(R(R(S(T(U(V(W(X(Y(Z(Z(Y(Z(Z(Y(Z(Z(Q(R(R(S(T(U(V(W(X(Y(Z(Z(Y(Z(Z(Y(Z(Z([(~(~(:(](^(=(_(`(>(a(a(@(a(a([(a(a(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(h(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g([(~(~(=(](^(=(_(`(>(a(a(>(a(a([(a(a(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(i(~(~(I(](^(I(_(`(N(a(a(N(a(a(i(a(a(b(h(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(h(h(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(G(H(H(I(J(K(j(L(M(P(O(O(N(O(O(P(O(O(Q(R(R(S(T(U(V(W(X(Y(Z(Z(Y(Z(Z(Y(Z(Z(k(R(R(S(T(U(V(W(X(Y(Z(Z(Y(Z(Z(Y(Z(Z(i(~(~(I(](^(i(_(`(i(a(a(N(a(a(i(a(a(b(h(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(h(h(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g([(~(~(=(](^([(_(`([(a(a(>(a(a([(a(a(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(h(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(i(~(~(I(](^(j(_(`(P(a(a(N(a(a(i(a(a(b(h(h(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(h(h(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(G(H(H(I(J(K(I(L(M(N(O(O(N(O(O(N(O(O(Q(R(R(S(T(U(V(W(X(Y(Z(Z(Y(Z(Z(Y(Z(Z(Q(R(R(S(T(U(V(W(X(Y(Z(Z(Y(Z(Z(Y(Z(Z([(~(~(:(](^(=(_(`(>(a(a(@(a(a(>(a(a(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g([(~(~(=(](^(=(_(`(>(a(a(>(a(a(>(a(a(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g([(~(~(:(](^(:(_(`(@(a(a(@(a(a(>(a(a(b(c(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g(b(h(c(d(e(e(d(e(e(f(g(g(f(g(g(f(g(g',
  time:
    '(((((l(m(n(o(p(m(n(o(p(m(n(o(p(m(q(r(s(t(u(r(v(t(u(r(v(t(w(r)((t(q(r(s(t(u(r(v(t(u(r(v(t(w(r)((t)))*)+),)-)*).),)-)*).),)-)*).),)/)0)+),)1)0).),)1)0).),)1)0).),)/)0)+),)1)0).),)1)0).),)1)0).),)))*)+),)-)*).),)-)*).),)-)*).),)/)0)+),)1)0).),)1)0).),)1)0).),)/)0)+),)1)0).),)1)0).),)1)0).),)2)3)4)5)6)7)8)9)6)7)8)9)6)7)8)9):);):);)<)=)<)=)<)=)<)=)<)=)<)=):);):);)<)=)<)=)<)=)<)=)<)=)<)=)>)?)@)A)B)C)D)E)B)C)D)E)B)C)D)E)F)G)@)A)H)I)D)E)H)I)D)E)H)I)D)E)F)G)@)A)H)I)D)E)H)I)D)E)H)I)D)E)>)?)@)A)B)C)D)E)B)C)D)E)B)C)D)E)F)G)@)A)H)I)D)E)H)I)D)E)H)I)D)E)F)G)@)A)H)I)D)E)H)I)D)E)H)I)D)E)2)3)4)5)6)7)8)9)6)7)8)9)6)7)8)9):);):);)<)=)<)=)<)=)<)=)<)=)<)=):);):);)<)=)<)=)<)=)<)=)<)=)<)=)>)?)@)A)B)C)D)E)B)C)D)E)B)C)D)E)F)G)@)A)H)I)D)E)H)I)D)E)H)I)D)E)F)G)@)A)H)I)D)E)H)I)D)E)H)I)D)E)>)?)@)A)B)C)D)E)B)C)D)E)B)C)D)E)F)G)@)A)H)I)D)E)H)I)D)E)H)I)D)E)F)G)@)A)H)I)D)E)H)I)D)E)H)I)D)E(((((l(m(n(o(p(m(n(o(p(m(n(o(p(m(q(r(s(t(u(r(v(t(u(r(v(t(w(r)((t(q(r(s(t(u(r(v(t(u(r(v(t(w(r)((t)))*)+),)-)*).),)-)*).),)-)*).),)/)0)+),)1)0).),)1)0).),)1)0).),)/)0)+),)1)0).),)1)0).),)1)0).),)))*)+),)-)*).),)-)*).),)-)*).),)/)0)+),)1)0).),)1)0).),)1)0).),)/)0)+),)1)0).),)1)0).),)1)0).),)J)K)L)M)J)K)L)M)J)K)L)M)J)K)L)M)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)N)O)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)T)U)R)S)V)W)X)Y)V)W)X)Y)V)W)X)Y)V)W)X)Y)Z)[)~)[)Z)[)~)[)Z)[)~)[)Z)[)~)[)])[)])[)])[)])[)])[)])[)])[)])[)^)_)`)a)^)_)`)a)^)_)`)a)^)_)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)^)_)`)a)^)_)`)a)^)_)`)a)^)_)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a',
  ds: ['<w0>, <m0> <d>, <y>', '<m0> <d>, <y>', '<m1> <d>, <y>', '<y>-<nn>-<dd>'],
  ap: ['a.m.', 'p.m.'],
  b: ['000000000000111111222333|noon||in the morning|in the afternoon|in the evening|at night',
    '000000000000111111222333|n||mor|aft|eve|night',
    '000000000000111111222333|||in the morning|in the afternoon|in the evening|at night',
    '000000000000111111222333|||mor|aft|eve|night'],
};
