import { chromium } from '@playwright/test';
const flags=process.argv[2]??''; const what=process.argv[3]??'visits';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu',...(flags?[`--js-flags=${flags}`]:[])]});
const r=await fetch('http://127.0.0.1:4600/graphql',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({query:'mutation{signIn(input:{username:"admin",password:"Demo!2026"}){token}}'})}); const token=(await r.json()).data.signIn.token;
const ctx=await b.newContext({viewport:{width:1440,height:900},locale:'zh-CN',reducedMotion:'reduce'});
await ctx.addCookies([{name:'ordo_session',value:token,url:'http://127.0.0.1:4600'}]);
const p=await ctx.newPage(); const c=await ctx.newCDPSession(p);
const routes=['/orders','/fulfilment-orders','/shipments','/payments','/returns','/inventory','/products','/customers','/system/users','/system/roles','/system/jobs','/rules'];
await p.goto('http://127.0.0.1:4600/'); await p.waitForSelector('main h1');
if(process.argv[4]){await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval',{interval:500}); await c.send('Profiler.start');}
await c.send('Performance.enable');
const m0=Object.fromEntries((await c.send('Performance.getMetrics')).metrics.map(x=>[x.name,x.value]));
const t0=Date.now();
for(let i=0;i<2;i++)for(const to of routes){ if(what==='loads'){await p.goto('http://127.0.0.1:4600'+to);await p.waitForSelector('main h1')} else {await p.evaluate((to)=>{document.querySelector('main h1')?.setAttribute('data-left','');history.pushState(null,'',to);dispatchEvent(new PopStateEvent('popstate',{state:null}))},to);await p.waitForSelector('main h1:not([data-left])');} await p.waitForLoadState('networkidle'); }
const m1=Object.fromEntries((await c.send('Performance.getMetrics')).metrics.map(x=>[x.name,x.value]));
if(!process.argv[4]){console.log("wall",Date.now()-t0);await b.close();process.exit()}
const {profile}=await c.send('Profiler.stop');
const self=new Map(); const dt=profile.timeDeltas; const idx=new Map(profile.nodes.map(n=>[n.id,n]));
profile.samples.forEach((s,i)=>{const n=idx.get(s);const k=n.callFrame.functionName+' '+n.callFrame.url.split('/').pop()+':'+n.callFrame.lineNumber+':'+n.callFrame.columnNumber;self.set(k,(self.get(k)??0)+dt[i]/1000)});
console.log('wall',Date.now()-t0); for(const k of ['TaskDuration','ScriptDuration','LayoutDuration','RecalcStyleDuration','LayoutCount','RecalcStyleCount'])console.log(k,(m1[k]-m0[k]).toFixed(2));
console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,25).map(([k,v])=>v.toFixed(0).padStart(7)+' '+k).join('\n'));
const byf=new Map();profile.samples.forEach((s,i)=>{const n=idx.get(s);const k=n.callFrame.url.split('/').pop()||n.callFrame.functionName;byf.set(k,(byf.get(k)??0)+dt[i]/1000)});
console.log([...byf].sort((a,b)=>b[1]-a[1]).slice(0,12).map(([k,v])=>v.toFixed(0).padStart(7)+' '+k).join('\n'));
await b.close();
