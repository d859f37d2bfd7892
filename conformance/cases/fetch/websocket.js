'use strict';
// The WebSocket client against frames written by hand.
const http=require('http'),crypto=require('crypto');
const s=http.createServer();
s.on('upgrade',(req,sock)=>{
  const acc=crypto.createHash('sha1').update(req.headers['sec-websocket-key']+'258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
  sock.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: '+acc+'\r\n'+(req.headers['sec-websocket-protocol']?'Sec-WebSocket-Protocol: p1\r\n':'')+'\r\n');
  sock.write(Buffer.from([0x81,2,104,105]));
  sock.write(Buffer.from([0x01,1,97])); sock.write(Buffer.from([0x89,1,112])); sock.write(Buffer.from([0x80,1,98]));
  sock.write(Buffer.from([0x82,2,1,2]));
  let buf=Buffer.alloc(0);
  sock.on('data',d=>{buf=Buffer.concat([buf,d]);
    while(buf.length>=6){const len=buf[1]&127; if(buf.length<6+len) return; const m=buf.subarray(2,6); const p=Buffer.from(buf.subarray(6,6+len).map((x,i)=>x^m[i%4])); console.log('server got',buf[0]&15,p.toString('latin1').slice(0,20)); const op=buf[0]&15; buf=buf.subarray(6+len);
      if(op===8){ sock.write(Buffer.concat([Buffer.from([0x88,p.length]),p])); sock.end(); } }
  });
});
s.listen(0,()=>{
 const ws=new WebSocket('ws://localhost:'+s.address().port+'/p?q',['p1','p2']);
 console.log(ws.readyState,ws.binaryType);
 let n=0;
 ws.onopen=()=>{console.log('open',ws.protocol,ws.readyState);ws.send('hello');ws.send(new Uint8Array([1,2,3]));};
 ws.onmessage=async(e)=>{n++; console.log('msg',typeof e.data==='string'?e.data:await e.data.arrayBuffer()); if(n===3) ws.close(1000,'bye');};
 ws.onerror=(e)=>console.log('error',e.message);
 ws.onclose=(e)=>{console.log('close',e.code,e.reason,e.wasClean,ws.readyState);s.close();s.closeAllConnections();
 };
});
