/** One column that reads on a phone and on paper; light and dark by the reader's setting, black on white in print. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#55555f;--line:#d4d4dc;--paper:#fff;--mark:#fff0b3;--tint:#f5f5f8}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--soft:#a9a9b6;--line:#3a3a44;--paper:#17171b;--mark:#5a4a00;--tint:#202026}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter",Cambria,Georgia,serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0 .6rem}
h2{font-size:1.15rem;margin:2.2rem 0 .6rem;padding-top:.6rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
.head{font-weight:bold;margin:1.1rem 0 .2rem;break-after:avoid}
h3.side{font-size:1.1rem;font-style:italic;margin-top:1.8rem}
p{margin:.4rem 0}
.soft,figcaption,dt{color:var(--soft);font-size:.9rem}
.kicker{text-transform:uppercase;letter-spacing:.06em;font-size:.8rem;color:var(--soft);margin:0}
mark{background:var(--mark);color:inherit;padding:.05em .1em}
figure{margin:1.1rem 0;break-inside:avoid}
blockquote{margin:0 0 .4rem;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line)}
ol,ul{padding-left:1.4rem;margin:.4rem 0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);font-weight:normal}
.grade{font-size:2rem;line-height:1;font-weight:bold;margin-right:.5rem}
.box{background:var(--tint);border:1px solid var(--line);border-radius:.4rem;padding:.7rem .9rem}
code{font:.85em/1.4 ui-monospace,Consolas,monospace}
a{color:inherit}
@media print{:root{--ink:#000;--soft:#444;--line:#999;--paper:#fff;--mark:#eee;--tint:#fff}@page{margin:20mm}body{max-width:none;padding:0;font-size:10.5pt}mark{text-decoration:underline;background:none}a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}h2,h3{break-after:avoid}section{break-inside:auto}}
`.trim();
