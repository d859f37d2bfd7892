'use strict';

// Date patterns and names (CLDR 48), locale fr-CH. A flat table.

module.exports = {
  rel: [[0, 1, 2], [0, 1, 1], [0, 1, 1], [0, 1, 2], [0, 1, 2]],
  pats: ['<D>', '<N>', '<dd>.<nn>.', '<D>.<N>', '<F>', '<D> <F>', '<Y>', '<Y> (jour: <D>)', '<nn>.<Y>',
    '<dd>.<nn>.<Y>', '<D>.<nn>.<Y>', '<N>.<Y>', '<dd>.<N>.<Y>', '<D>.<N>.<Y>', '<F> <Y>', '<D> <F> <Y>', '<Y> <D>',
    '<dd>/<nn>/<y> <E>', '<E> <D>', '<E> (jour: <D>)', '<E> <N>', '<E> <dd>.<nn>.', '<E> <D>.<N>', '<E> (mois: <N>)',
    '<E> (mois: <F>)', '<E> <D> <F>', '<E> <F>', '<Y> <E>', '<Y> <E> (jour: <D>)', '<nn>/<Y> <E>', '<dd>/<nn>/<Y> <E>',
     '<D>/<nn>/<Y> <E>', '<N>/<Y> <E>', '<dd>/<N>/<Y> <E>', '<D>/<N>/<Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>',
     '<W> <D>', '<N> <W>', '<W>, <dd>.<nn>.', '<W>, <D>.<nn>.', '<W>, <dd>.<N>.', '<W>, <D>.<N>.', '<F> <W>',
    '<W> <D> <F>', '<W> (mois: <F>)', '<Y> <W>', '<Y> <W> <D>', '<nn>.<Y> <W>', '<W>, <dd>.<nn>.<Y>',
    '<W>, <D>.<nn>.<Y>', '<N>.<Y> <W>', '<W>, <dd>.<N>.<Y>', '<W>, <D>.<N>.<Y>', '<F> <Y> <W>', '<W>, <D> <F> <Y>',
    '<E> <W>', '<E> <W> <D>', '<E> <W>, <dd>.<nn>.', '<E> <W>, <D>.<nn>.', '<E> <W>, <dd>.<N>.', '<E> <W>, <D>.<N>.',
    '<E> <W> <D> <F>', '<Y> <E> <W>', '<Y> <E> (jour: <W> <D>)', '<nn>/<Y> <E> <W>', '<W> <dd>/<nn>/<Y> <E>',
    '<W> <D>/<nn>/<Y> <E>', '<N>/<Y> <E> <W>', '<W> <dd>/<N>/<Y> <E>', '<W> <D>/<N>/<Y> <E>', '<F> <Y> <E> <W>',
    '<W> <D> <F> <Y> <E>', '<Y> <E> <W> <D>', '<W> (mois: <N>)', '<W> <D> <F> <Y>', '<f>', '<f> <z>', '<B>',
    '<z> ├cadran: <B>┤', '<f> ├cadran: <B>┤', '<s>', '<s> <z>', '<s>,<f>', '<s>,<f> <z>', '<s> ├cadran: <b2>┤',
    '<s>,<f> ├cadran: <b2>┤', '<s> ├cadran: <b3>┤', '<s>,<f> ├cadran: <b3>┤', '<i>', '<i> <z>', '<ii>:<ss>,<f>',
    '<ii>:<ss>,<f> <z>', '<i> ├cadran: <B>┤', '<ii>:<ss>,<f> ├cadran: <B>┤', '<ii>:<ss>', '<ii>:<ss> <z>',
    '<ii>:<ss> ├cadran: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤',
    '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤',
     '<H>\u202f<a> (seconde: <s>)', '<H>\u202f<a> <z> (seconde: <s>)', '<H> <B> (seconde: <s>)',
    '<H>\u202f<B> <z> (seconde: <s>)', '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>,<f>\u202f<a>',
    '<H>:<ii>:<ss>,<f>\u202f<a> <z>', '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>,<f> <B>',
    '<H>:<ii>:<ss>,<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>',
    '<H>:<ii>:<ss>\u202f<B> <z>', '<hh> h', '<hh> h <z>', '<hh> h ├F14: <f>┤', '<hh> h <z> ├F14: <f>┤',
    '<hh> h (seconde: <s>)', '<hh> h <z> (seconde: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>,<f>',
    '<H>:<ii>:<ss>,<f> <z>', '<hh>:<ii>:<ss>', '<H>:<ii>:<ss> <z>', '<H>:<ii>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss>,<f>',
    '<H> h', '<H> h <z>', '<H> h ├F14: <f>┤', '<H> h <z> ├F14: <f>┤', '<s> (heure: <H> h)', '<H> h <z> (seconde: <s>)',
     '<s>,<f> (heure: <H> h)', '<H> h (seconde: <s>)', '<H>:<ii> <z>'],
  date:
    '((((((()(*(+()(+(+(,(-(-(,(-(-(,(-(-(.(/(/(0(1(2(3(4(5(6(7(7(6(7(7(6(7(7(.(8(/(0(1(5(3(5(5(6(7(7(6(7(7(6(7(7(9(:(;(<(=(>(?(>(>(@(A(A(B(A(A(@(A(A(C(D(D(E(F(G(H(I(J(K(L(L(K(L(L(K(L(L(C(D(D(E(F(G(H(I(J(K(L(L(K(L(L(K(L(L(9(;(;(?(=(>(?(>(>(@(A(A(@(A(A(@(A(A(C(D(D(E(F(G(H(I(J(K(L(L(K(L(L(K(L(L(C(D(D(E(F(G(H(I(J(K(L(L(K(L(L(K(L(L(9(:(:(<(=(>(<(>(>(B(A(A(B(A(A(@(A(A(C(D(D(E(F(G(H(I(J(K(L(L(K(L(L(K(L(L(C(D(D(E(F(G(H(I(J(K(L(L(K(L(L(K(L(L(M(N(N(O(P(Q(O(R(S(T(U(U(T(U(U(V(U(U(W(X(X(Y(Z([(~(](^(_(`(`(_(`(`(_(`(`(W(X(X(Y(Z([(~(](^(_(`(`(_(`(`(_(`(`(a(b(b(<(c(d(?(e(f(@(g(g(B(g(g(a(g(g(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(r(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(a(b(b(?(c(d(?(e(f(@(g(g(@(g(g(a(g(g(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(a(b(b(O(c(d(O(e(f(T(g(g(T(g(g(a(g(g(h(r(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(r(r(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(M(N(N(O(P(Q(s(R(S(V(U(U(T(U(U(V(U(U(W(X(X(Y(Z([(~(](^(_(`(`(_(t(t(_(t(t(W(X(X(Y(Z([(~(](^(_(`(`(_(t(t(_(t(t(a(b(b(O(c(d(a(e(f(a(g(g(T(g(g(a(g(g(h(r(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(r(r(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(a(b(b(?(c(d(a(e(f(a(g(g(@(g(g(a(g(g(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(r(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(a(b(b(O(c(d(s(e(f(V(g(g(T(g(g(a(g(g(h(r(r(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(r(r(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(M(N(N(O(P(Q(O(R(S(T(U(U(T(U(U(T(U(U(W(X(X(Y(Z([(~(](^(_(`(`(_(t(t(_(t(t(W(X(X(Y(Z([(~(](^(_(`(`(_(t(t(_(t(t(a(b(b(<(c(d(?(e(f(@(g(g(B(g(g(@(g(g(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(a(b(b(?(c(d(?(e(f(@(g(g(@(g(g(@(g(g(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(a(b(b(<(c(d(<(e(f(B(g(g(B(g(g(@(g(g(h(i(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q(h(r(i(j(k(l(m(n(o(p(q(q(p(q(q(p(q(q',
  time:
    '(((((u(v(w)())(v(w)())(v(w)())(v)*)+),)-).)+)/)-)0)+)1)-)0)+)1)-)*)+),)-).)+)/)-)0)+)1)-)0)+)1)-)2)3)4)5)6)3)7)5)6)3)7)5)6)3)7)5)8)9)4)5):)9)7)5):)9)7)5):)9)7)5)8)9)4)5):)9)7)5):)9)7)5):)9)7)5)2)3)4)5)6)3)7)5)6)3)7)5)6)3)7)5)8)9)4)5):)9)7)5):)9)7)5):)9)7)5)8)9)4)5):)9)7)5):)9)7)5):)9)7)5);)<)=)>)?)@)A)B)?)@)A)B)?)@)A)B)C)D)C)D)E)F)E)F)E)F)E)F)E)F)E)F)C)D)C)D)E)F)E)F)E)F)E)F)E)F)E)F)G)H)I)J)K)L)M)N)K)L)M)N)K)L)M)N)O)P)I)J)Q)R)M)N)Q)R)M)N)Q)R)M)N)O)P)I)J)Q)R)M)N)Q)R)M)N)Q)R)M)N)G)H)I)J)K)L)M)N)K)L)M)N)K)L)M)N)O)P)I)J)Q)R)M)N)Q)R)M)N)Q)R)M)N)O)P)I)J)Q)R)M)N)Q)R)M)N)Q)R)M)N);)<)=)>)?)@)A)B)?)@)A)B)?)@)A)B)C)D)C)D)E)F)E)F)E)F)E)F)E)F)E)F)C)D)C)D)E)F)E)F)E)F)E)F)E)F)E)F)G)H)I)J)K)L)M)N)K)L)M)N)K)L)M)N)O)P)I)J)Q)R)M)N)Q)R)M)N)Q)R)M)N)O)P)I)J)Q)R)M)N)Q)R)M)N)Q)R)M)N)G)H)I)J)K)L)M)N)K)L)M)N)K)L)M)N)O)P)I)J)Q)R)M)N)Q)R)M)N)Q)R)M)N)O)P)I)J)Q)R)M)N)Q)R)M)N)Q)R)M)N(((((u(v(w)())(v(w)())(v(w)())(v)*)+),)-).)+)/)-)0)+)1)-)0)+)1)-)*)+),)-).)+)/)-)0)+)1)-)0)+)1)-)2)3)4)5)6)3)7)5)6)3)7)5)6)3)7)5)8)9)4)5):)9)7)5):)9)7)5):)9)7)5)8)9)4)5):)9)7)5):)9)7)5):)9)7)5)2)3)4)5)6)3)7)5)6)3)7)5)6)3)7)5)8)9)4)5):)9)7)5):)9)7)5):)9)7)5)8)9)4)5):)9)7)5):)9)7)5):)9)7)5)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)W)X)Y)Z)[)~)Y)Z)[)~)Y)Z)[)~)Y)Z)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)_)Z)[)~)_)Z)[)~)_)Z)[)~)_)Z)[)~)])^)[)~)])^)[)~)])^)[)~)])^)[)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)b)c)d)e)b)c)d)e)b)c)d)e)b)c)d)e)f)g)h)g)f)g)h)g)f)g)h)g)f)g)h)g)i)g)i)g)i)g)i)g)i)g)i)g)i)g)i)g)_)j)a)~)_)j)a)~)_)j)a)~)_)j)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)_)j)a)~)_)j)a)~)_)j)a)~)_)j)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~)`)^)a)~',
  ds: ['<w0>, <d> <m0> <y>', '<d> <m0> <y>', '<d> <m1> <y>', '<dd>.<nn>.<yy>'],
  ts: [['<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a> <z>', '<hh>:<ii>:<ss>\u202f<a>', '<hh>:<ii>\u202f<a>'],
     ['<hh>.<ii>:<ss> h <z>', '<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>']],
  b: ['000000000000111111222222|midi||du matin|de l’après-midi|du soir',
    '000000000000111111222222|midi||du mat.|de l’ap.m.|du soir',
    '000000000000111111222222|||du matin|de l’après-midi|du soir',
    '000000000000111111222222|||du mat.|de l’ap.m.|du soir'],
};
