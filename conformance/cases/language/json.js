// JSON.parse: values, errors in V8's words, revivers, depth; JSON.stringify of circles.
function t(s,r){ try { const v=JSON.parse(s,r); console.log(JSON.stringify(s).slice(0,60),'->',typeof v, JSON.stringify(v)); } catch(e) { console.log(JSON.stringify(s).slice(0,60),'!',e.name,e.message) } }
for (const s of ['1','-0','0','-1','1.5','1e3','1E+3','1e-7','123456789','1234567890','12345678901234567890','-12','0.1','1e400','"a"','"\\u0041\\n\\t\\"\\\\\\/\\b\\f\\r"','"é"','"日本\\ud83d\\ude00"','[]','[1]','[1,[2,[3]],{"a":[]}]','{}','{"a":1,"b":{"c":[true,false,null]}}','{"a":1,"a":2,"b":0}','{"1":1,"0":0,"x":2}','{"__proto__":5}',' \n\t[ 1 , 2 ] \r\n','true','false','null',
 '','  ','{','[','[1','[1,','[1,]','{"a"','{"a":','{"a":1','{"a":1,','{"a":1,}','{a:1}','tru','trux','nul','fals','"abc','"a\nb"','"\\x"','"\\u12G4"','"\\u12','01','1.','1.e','-','-a','+1','.5','1e','1e+','1 2','"a" "b"','[1 2]','{"a" 1}','{"a":1 "b":2}','[}','{]','undefined','NaN','Infinity','[object Object]','\'a\'','[1,2,3]x','\u00e9','{"a":\u2028}','[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,x,18,19,20]','xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,x]','{\n "a": 1,\n b }','{"a":1,\r\n"b":\r]'])
 t(s);
t('[1,{"a":2}]',(k,v)=>typeof v==='number'?v+1:v); t('{"a":1,"b":2}',(k,v)=>k==='a'?undefined:v);
JSON.parse('{"a":1.0,"b":[2e1,"x"]}',function(k,v,c){ console.log(k,typeof v,JSON.stringify(c)); return v });
for (const x of [undefined,null,1,true,{},[],[1]]) { try { console.log(JSON.stringify(JSON.parse(x))) } catch(e) { console.log(e.message) } }
try { JSON.parse(Symbol()) } catch(e) { console.log(e.message) } try { JSON.parse(1n); console.log('ok') } catch(e) { console.log(e.message) }
const deep='['.repeat(5000)+']'.repeat(5000); let d=JSON.parse(deep), n=0; while(d.length) { d=d[0]; n++ } console.log(n);
const o=JSON.parse('{"__proto__":{"x":1},"constructor":2}'); console.log(Object.keys(o).join(), o.x, Object.getPrototypeOf(o)===Object.prototype);
function circ(f){ try { JSON.stringify(f()) } catch(e) { console.log(e.message) } }
circ(()=>{ const a={}; a.a=a; return a }); circ(()=>{ const a={b:{c:[]}}; a.b.c.push(1,a); return a }); circ(()=>{ class Foo{} const a=new Foo; a.x={y:{z:{w:{v:a}}}}; return {q:[a]} }); circ(()=>{ const a=[]; a.push(a); return a }); circ(()=>{ const a={b:{c:{d:{}}}}; a.b.c.d.e=a.b; return a });
