let x = 1;
  var a b;
