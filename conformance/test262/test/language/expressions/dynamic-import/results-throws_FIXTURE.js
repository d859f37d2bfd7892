throw new EvalError();
