/** Style and script of an exported story. Neither holds a word of the story. */

export const STYLE = `
:root{color-scheme:light dark;--paper:#f6f3ec;--card:#fff;--ink:#221f1a;--soft:#57514a;--line:#dcd6c9;--accent:#a1301f;--mark:#f4e0d8;
--text:"Iowan Old Style","Palatino Linotype","Source Serif 4","Noto Serif",Charter,Georgia,serif;--ui:"Seravek","Gill Sans Nova","Source Sans 3","Noto Sans",system-ui,"Segoe UI",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161513;--card:#1d1c19;--ink:#ece7dc;--soft:#b9b2a5;--line:#34312b;--accent:#f08a72;--mark:#43241d}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.65 var(--text);overflow-wrap:break-word}
header,section,footer{max-width:1180px;margin:0 auto;padding:0 clamp(16px,5vw,56px)}
header{padding-top:clamp(40px,9vh,112px);padding-bottom:32px}
h1{max-width:22ch;margin:0 0 28px;font:400 clamp(2rem,5.2vw,3.6rem)/1.1 var(--text);letter-spacing:-.015em;text-wrap:balance}
h1::before{content:"";display:block;width:56px;height:4px;margin-bottom:24px;background:var(--accent)}
header nav ol{columns:2 320px;column-gap:40px;margin:0;padding:20px 0 0 1.4em;border-top:1px solid var(--line);font:400 .9375rem/1.5 var(--ui)}
header nav li{padding:3px 0;break-inside:avoid}
.keys,.count,footer,.ways,summary,.left{font:400 .875rem/1.5 var(--ui);color:var(--soft)}
section{padding-top:64px;padding-bottom:40px;outline-offset:-6px}
.count{margin:0 0 8px;color:var(--accent);font-weight:600;letter-spacing:.04em}
h2{max-width:30ch;margin:0 0 16px;font:400 clamp(1.5rem,3.2vw,2.25rem)/1.2 var(--text);text-wrap:balance}
.words{max-width:66ch}
.words p{margin:0 0 1em}
section>figure{margin:24px 0;padding:0;background:#fff;border:1px solid var(--line);border-radius:6px;overflow-x:auto}
section>figure svg{display:block;width:100%;min-width:640px;height:auto}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.18em}
a:hover{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
details{border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
summary{min-height:44px;padding:11px 0;cursor:pointer;color:var(--ink);font-weight:600}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:8px 40px;margin:0;padding:8px 0 24px;list-style:none}
.facts>li{padding-top:12px;border-top:1px solid var(--line);break-inside:avoid}
.fact{margin:0 0 8px;font:600 .9375rem/1.45 var(--ui)}
.unsure{padding:0 6px;border:1px dashed var(--soft);border-radius:3px;font-weight:400;font-size:.8125rem}
.quote{margin:0 0 14px;padding-left:14px;border-left:2px solid var(--accent)}
blockquote{margin:0;font-size:1rem;line-height:1.55}
figcaption{margin-top:4px;font:400 .8125rem/1.45 var(--ui);color:var(--soft)}
cite{color:var(--ink);font-style:normal}
.address{display:none}
.ways{display:flex;justify-content:space-between;gap:16px;padding-top:20px}
.way{display:inline-block;padding:10px 16px;border:1px solid var(--line);border-radius:4px;background:var(--card);text-decoration:none;color:var(--ink)}
.way:hover{border-color:var(--accent)}
footer{padding-top:40px;padding-bottom:64px}
.skip{position:absolute;left:16px;top:-60px;padding:10px 16px;background:var(--card);border:1px solid var(--accent);font:400 .9375rem/1.4 var(--ui)}
.skip:focus{top:12px}
.hidden,.live{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#a1301f}
body{font-size:10.5pt}
.skip,.keys,.ways,.live{display:none}
section{padding-top:0;break-before:page}
section>figure{break-inside:avoid;border:0;overflow:visible}
section>figure svg{min-width:0;max-height:150mm}
.address{display:block;overflow-wrap:anywhere}
details::details-content{content-visibility:visible;block-size:auto}
}
`;

/** Arrows lead from step to step, also while the page still glides to the one before; the evidence is opened for paper. */
export const SCRIPT = `
(()=>{'use strict';
const steps=[...document.querySelectorAll('main>section')];
const live=document.querySelector('.live');
let last=-1,when=-1e9;
const middle=()=>{let at=-1;steps.forEach((step,index)=>{if(step.getBoundingClientRect().top<=innerHeight/3)at=index});return at};
addEventListener('keydown',(event)=>{
if(event.altKey||event.ctrlKey||event.metaKey||event.shiftKey)return;
const by=event.key==='ArrowRight'?1:event.key==='ArrowLeft'?-1:0;
if(!by)return;
event.preventDefault();
const at=performance.now()-when<1500?last:middle();
const to=at+by;
when=performance.now();last=Math.max(-1,Math.min(steps.length-1,to));
if(to<0){scrollTo({top:0});return}
const step=steps[to];
if(!step)return;
step.focus({preventScroll:true});
step.scrollIntoView();
live.textContent=step.querySelector('.count').textContent+': '+step.querySelector('h2').textContent;
});
addEventListener('beforeprint',()=>{for(const part of document.querySelectorAll('details'))part.open=true});
})();
`;
