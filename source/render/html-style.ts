// The look of the HTML page: one column to read, light or dark as the reader has it, plain on paper.

export const htmlStyle = `
:root{color-scheme:light dark;--text:#1b1f24;--muted:#59636e;--line:#d1d9e0;--back:#fff;--blue:#0550ae;--orange:#953800;--red:#b42318;--green:#116329}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--muted:#9198a1;--line:#3d444d;--back:#0d1117;--blue:#79c0ff;--orange:#f0a05a;--red:#ff8178;--green:#56d364}}
body{overflow-wrap:break-word;font:15px/1.5 system-ui,sans-serif;color:var(--text);background:var(--back);max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;border-bottom:1px solid var(--line);margin-top:2rem}h2 small{font-weight:normal;color:var(--muted);float:right}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}
th{color:var(--muted);font-weight:normal}tbody tr{border-top:1px solid var(--line)}.wide{overflow-x:auto}td{min-width:5rem}.keep{min-width:0;white-space:nowrap}.right{text-align:right}.below{font-size:.9em}
a{color:var(--blue)}sup{font-size:.7em}blockquote{margin:.5rem 1rem;padding-left:.7rem;border-left:3px solid var(--line)}
code,.shape{font-family:ui-monospace,monospace;overflow-wrap:anywhere}figure{margin:1rem 0}figcaption{font-weight:600}svg{width:100%;height:auto}
#sources{font-size:.85em}#sources li{overflow-wrap:anywhere}footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--muted)}
.t-muted,.t-insufficient{color:var(--muted)}.t-strong,.t-heading,.t-watch,.t-elevated,.t-severe,.t-contradicted{font-weight:600}
.t-link,.t-accent{color:var(--blue)}.t-watch,.t-elevated,.t-unsure{color:var(--orange)}.t-severe,.t-contradicted{color:var(--red)}
.t-up,.t-positive,.t-supported{color:var(--green)}.t-down,.t-negative{color:var(--red)}
.grid{stroke:var(--line);stroke-width:1}.label{fill:var(--muted);font-size:11px}.name{font-size:12px;font-weight:600}
.line{fill:none;stroke-width:1.8;stroke-linejoin:round;stroke-linecap:round}.band{fill:var(--muted);opacity:.18}
.line-0{stroke:var(--blue)}.name-0{fill:var(--blue)}.line-1{stroke:var(--orange);stroke-dasharray:6 3}.name-1{fill:var(--orange)}
.line-2{stroke:var(--green);stroke-dasharray:2 3}.name-2{fill:var(--green)}.line-3{stroke:var(--red);stroke-dasharray:8 2 2 2}.name-3{fill:var(--red)}
rect{shape-rendering:crispEdges}rect.up{fill:var(--green)}rect.down{fill:var(--red)}rect.hollow{fill:var(--back);stroke:var(--green)}.wick{stroke:var(--muted)}
@media print{body{max-width:none;margin:0}a{color:inherit}section{break-inside:avoid-page}}
`.trim();
