'use strict';
// fetch() over http and data: URLs, bodies of all kinds, redirects, abort.
const http=require('http');
const s=http.createServer((q,r)=>{
  if(q.url==='/redir'){r.writeHead(302,{location:'/end'});return r.end();}
  let b='';q.on('data',d=>b+=d);q.on('end',()=>{r.setHeader('set-cookie',['a=1','b=2']);r.setHeader('content-type','application/json');r.end(JSON.stringify({u:q.url,m:q.method,h:q.rawHeaders.filter((x,i)=>q.rawHeaders[i-(i%2)].toLowerCase()!=='host'),b}));});
}).listen(0,async()=>{
 const base='http://localhost:'+s.address().port;
 const r=await fetch(base+'/x');
 console.log(r.status,r.statusText,r.headers.getSetCookie(),r.url===base+'/x',r.type,r.bodyUsed);
 console.log(await r.json(), r.bodyUsed);
 const r2=await fetch(base+'/redir',{method:'POST',body:'abc'}); console.log(r2.redirected,(await r2.json()));
 const r3=await fetch(base+'/p',{method:'PUT',body:new URLSearchParams({a:1,b:'x y'}),headers:{'x-a':'1'}}); console.log(await r3.text());
 const fd=new FormData(); fd.append('n','v'); fd.append('f',new Blob(['hi'],{type:'text/plain'}),'a.txt');
 const r4=await fetch(base+'/f',{method:'POST',body:fd}); const j=await r4.json(); console.log(j.b.replace(/----formdata-undici-\d+/g,'B'));
 const r5=await fetch('data:text/plain;base64,aGVsbG8='); console.log(await r5.text(), r5.headers.get('content-type'));
 const ac=new AbortController(); const p=fetch(base+'/slow',{signal:ac.signal}); ac.abort(); try{await p}catch(e){console.log(e.name)}
 const resp=new Response('x',{headers:{a:'b'}}); console.log(resp.headers, await resp.clone().text(), await resp.text());
 try{ await resp.text() }catch(e){console.log(e.message)}
 const r6=await fetch(base+'/st'); let t=''; for await(const c of r6.body) t+=Buffer.from(c); console.log(t.length>0);
 const r7=await fetch(base+'/st2',{method:'POST',duplex:'half',body:new ReadableStream({start(c){c.enqueue(new TextEncoder().encode('s1'));c.enqueue(new TextEncoder().encode('s2'));c.close()}})}); console.log((await r7.json()).b);
 const f2=await new Response(fd).formData(); console.log([...f2.keys()], f2.get('n'), f2.get('f').name);
 s.close(); s.closeAllConnections();
});
