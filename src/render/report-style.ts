/** The style of the report's page: paper first, light and dark, from a phone to a wide screen. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--line:#d0d7de;--shade:#f6f8fa;--good:#116329;--bad:#a40e26;--mark:#fff3bf;--focus:#0550ae;
--c0:#0b6bb8;--c1:#b35900;--c2:#1a7f5a;--c3:#8a3ffc;--c4:#a2185b;--c5:#6b5b00;--c6:#00687a;--c7:#7a3e1d;--c8:#4b5563}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a5b0bb;--paper:#0d1117;--line:#30363d;--shade:#161b22;--good:#7ee2a8;--bad:#ff9c9c;--mark:#4a3b00;--focus:#79c0ff;
--c0:#6cb6ff;--c1:#ffb066;--c2:#6fdcaf;--c3:#cba6ff;--c4:#ff9bc8;--c5:#e3d26f;--c6:#6fd6e8;--c7:#e0b08a;--c8:#b6c2cf}}
*{box-sizing:border-box}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;overflow-wrap:anywhere;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main,header,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.75rem;line-height:1.2;margin:0}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1.1rem;line-height:1.3;margin:0 0 .75rem}
h2.chapter{font-size:1.5rem;margin:3rem 0 0;padding-top:1.5rem;border-top:3px solid var(--line)}
.subtitle{color:var(--soft);margin:.25rem 0}
.case select{font:inherit;min-height:2.25rem;max-width:100%;padding:.1rem .4rem;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.25rem}
.shown{display:none}
h2.quiet,h3.quiet{font-size:.875rem;color:var(--soft);margin:0 0 .25rem;font-weight:600}
summary h2,summary h3{display:inline}
summary{cursor:pointer;padding:.25rem 0}
header p,footer p{color:var(--soft);margin:.25rem 0}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:1rem 0 0}
a{color:var(--focus)}a.why{color:inherit;text-decoration:underline dotted;text-underline-offset:3px}a.why:hover{color:var(--focus)}table:has(thead a.why) td.n{cursor:pointer}
section{margin:2rem 0;break-inside:auto}
.answer .verdict{font-size:1.35rem;line-height:1.35;margin:0}
p.verdict{font-weight:600}
.scroll{overflow-x:auto;margin:0 0 1rem}
table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{padding:.3rem .6rem;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--line);font-weight:400}
td.n,th.n{text-align:right;white-space:nowrap}td:not(.n){min-width:8rem}td:not(.n):last-child{min-width:10rem}tbody th[scope=row]{min-width:7rem;position:sticky;left:0;background:var(--paper)}
thead th,thead th.n{white-space:normal;vertical-align:bottom;font-weight:600;border-bottom:2px solid var(--line)}
tr.heading th{font-weight:600;padding-top:1rem;color:var(--soft)}
tr.total th,tr.total td{font-weight:700;border-top:2px solid var(--line)}
tr.part th[scope=row]{padding-left:1.75rem}tr.part th,tr.part td,tr.note th,tr.note td{color:var(--soft)}
.good{color:var(--good)}.bad{color:var(--bad)}
.changed{background:var(--mark)}
pre{overflow-x:auto;font-size:.8rem;line-height:1.25}
code{font-size:.85em;color:var(--soft);overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
figure{margin:0 0 1rem}
.draw{overflow-x:auto}
figcaption{color:var(--soft);font-size:.9rem}
svg{display:block;width:100%;max-width:56rem;height:auto;font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
svg text{fill:var(--ink)}svg .over{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}svg .soft{fill:var(--soft)}svg .axis{stroke:var(--line)}svg .ink{stroke:var(--ink)}
.f0{fill:var(--c0)}.f1{fill:var(--c1)}.f2{fill:var(--c2)}.f3{fill:var(--c3)}.f4{fill:var(--c4)}.f5{fill:var(--c5)}.f6{fill:var(--c6)}.f7{fill:var(--c7)}.f8{fill:var(--c8)}
.s0{stroke:var(--c0)}.s1{stroke:var(--c1)}.s2{stroke:var(--c2)}.s3{stroke:var(--c3)}.s4{stroke:var(--c4)}.s5{stroke:var(--c5)}.s6{stroke:var(--c6)}.s7{stroke:var(--c7)}.s8{stroke:var(--c8)}
.sample{fill:var(--ink)}.faint{opacity:.45}
.line{fill:none;stroke-width:2.25}.mark{fill:var(--paper);stroke:var(--ink);stroke-width:2}.whisker{stroke-width:2}.box{opacity:.75}.median{stroke-width:3}.tile{opacity:.55}.nobody{fill:var(--shade)}
.try{background:var(--shade);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:1.5rem 0}
.try h2,.try h3{margin-bottom:.25rem}
.try p{margin:0 0 .75rem;color:var(--soft)}
.controls{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem 1.5rem;align-items:end}
.control{display:grid;grid-template-columns:1fr 8rem;gap:.15rem .5rem;align-items:center}
.control label,.control code{grid-column:1/-1;min-width:0}
.control input{width:100%;min-height:1.75rem;font:inherit;color:inherit;accent-color:var(--focus)}
.control input[type=text]{background:var(--paper);border:1px solid var(--soft);border-radius:.25rem;padding:.1rem .4rem;text-align:right}
.control input[aria-invalid=true]{border:2px solid var(--bad)}
.control.moved label{font-weight:600}
.actions{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin-top:1rem}
button{font:inherit;min-height:2.25rem;padding:.25rem .9rem;border:1px solid var(--soft);border-radius:.35rem;background:var(--paper);color:var(--ink);cursor:pointer}
button:disabled{color:var(--soft);cursor:default}
.flags{display:block;width:100%;margin-top:.5rem;font-family:ui-monospace,monospace;font-size:.85rem;background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:.25rem;padding:.4rem}
[hidden]{display:none!important}
@media (max-width:40rem){.draw svg{min-width:38rem}body{font-size:15px}main,header,footer{padding-left:.9rem;padding-right:.9rem}h1{font-size:1.4rem}th,td{padding:.3rem .4rem}}
@media print{
:root{--ink:#000;--soft:#444;--paper:#fff;--line:#bbb;--shade:#fff;--good:#000;--bad:#000;--mark:#fff;--c0:#0b6bb8;--c1:#b35900;--c2:#1a7f5a;--c3:#8a3ffc;--c4:#a2185b;--c5:#6b5b00;--c6:#00687a;--c7:#7a3e1d;--c8:#4b5563}
@page{margin:14mm 12mm}
body{font-size:10pt}
main,header,footer{max-width:none;padding:0}
nav,.try,.actions{display:none}.try.moved{display:block;border:0;padding:0}.try.moved>:not(.shown){display:none}.try .shown{display:block;color:#000}
@page wide{size:landscape}
.scroll,.draw{overflow:visible}tbody th[scope=row]{position:static}
.wide{page:wide}
.wide table{font-size:6.5pt}
.wide td,.wide th{padding:.15rem .25rem}
table{font-size:8.5pt}
td.n,th.n{white-space:normal}td:not(.n),td:not(.n):last-child,tbody th[scope=row]{min-width:0}
tr,figure,svg{break-inside:avoid}
h2,h3,caption,summary,thead,tr.heading{break-after:avoid}p{orphans:3;widows:3}h2.chapter{break-before:page;margin-top:0}
thead{display:table-header-group}
}
`;
