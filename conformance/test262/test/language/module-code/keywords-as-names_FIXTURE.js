const one = 1, two = 2, three = 3;
export { one as null, two as if, three as default };
