'use strict';
// The calls under way as plain objects, for util.getCallSites and for telling
// code below node_modules from other code.

// The calls below function `hidden`, innermost first.
function callSites(count, hidden) {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const hadPrepare = Object.hasOwn(Error, 'prepareStackTrace');
  const holder = {};
  let sites;
  try {
    Error.stackTraceLimit = count;
    Error.prepareStackTrace = (_, list) => list;
    Error.captureStackTrace(holder, hidden);
    sites = holder.stack;
  } finally {
    if (hadPrepare) Error.prepareStackTrace = prepareStackTrace;
    else delete Error.prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
  }
  if (!Array.isArray(sites)) return [];
  return sites.map((site) => ({
    __proto__: null,
    functionName: site.getFunctionName() ?? '',
    scriptId: `${site.getScriptId?.() ?? 0}`,
    scriptName: site.getFileName() ?? '',
    lineNumber: site.getLineNumber() ?? 0,
    columnNumber: site.getColumnNumber() ?? 0,
    column: site.getColumnNumber() ?? 0,
  }));
}

module.exports = { callSites };
