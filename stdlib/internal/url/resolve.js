// internal/url/resolve: url.resolve() and url.resolveObject() of the legacy API.
// A reference is merged into a copy of the base, in Node's order of cases.
'use strict';

const { assign, keys } = Object;

function setPath(url) {
  if (url.pathname || url.search) url.path = (url.pathname || '') + (url.search || '');
}

function finish(url) {
  url.href = url.format();
  return url;
}

function takeQuery(result, relative) {
  result.search = relative.search;
  result.query = relative.query;
}

// user@host in the place of a host name.
function splitCredentials(url) {
  const { host } = url;
  if (!host || host.indexOf('@') <= 0) return;
  const parts = host.split('@');
  url.auth = parts[0];
  url.host = url.hostname = parts[1];
}

function isRooted(path) {
  return path && path[0] === '/';
}

// //host/path: everything but the protocol comes from the reference.
function protocolRelative(result, relative, isSlashed) {
  const names = keys(relative);
  for (let i = 0; i < names.length; i++) {
    if (names[i] !== 'protocol') result[names[i]] = relative[names[i]];
  }
  if (isSlashed(result.protocol) && result.hostname && !result.pathname) result.path = result.pathname = '/';
  return finish(result);
}

function otherProtocol(result, relative, isSlashed) {
  const { protocol } = relative;
  if (!isSlashed(protocol)) return finish(assign(result, relative));
  result.protocol = protocol;
  const hostless = protocol === 'file' || protocol === 'file:' || protocol === 'javascript' || protocol === 'javascript:';
  if (!relative.host && !hostless) {
    // http:path/x: the first segment that is not empty is the host.
    const segments = (relative.pathname || '').split('/');
    while (segments.length !== 0) {
      relative.host = segments.shift();
      if (relative.host) break;
    }
    relative.host ||= '';
    relative.hostname ||= '';
    if (segments[0] !== '') segments.unshift('');
    if (segments.length < 2) segments.unshift('');
    result.pathname = segments.join('/');
  } else {
    result.pathname = relative.pathname;
  }
  takeQuery(result, relative);
  result.host = relative.host || '';
  result.auth = relative.auth;
  result.hostname = relative.hostname || relative.host;
  result.port = relative.port;
  setPath(result);
  result.slashes ||= relative.slashes;
  return finish(result);
}

// Removes . and .. from the end on; gives back how many .. had nothing to remove.
function removeDots(segments) {
  let up = 0;
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i];
    if (segment === '.') {
      segments.splice(i, 1);
    } else if (segment === '..') {
      segments.splice(i, 1);
      up++;
    } else if (up > 0) {
      segments.splice(i, 1);
      up--;
    }
  }
  return up;
}

function sameProtocol(result, relative, isSlashed) {
  const rootedReference = relative.host || isRooted(relative.pathname);
  let endsRooted = rootedReference || isRooted(result.pathname) || (result.host && relative.pathname);
  const keepsNoDots = endsRooted;
  let segments = (result.pathname && result.pathname.split('/')) || [];
  const added = (relative.pathname && relative.pathname.split('/')) || [];
  // mailto:user@host and the like: the host is the first segment of the path.
  const opaque = result.protocol && !isSlashed(result.protocol);

  if (opaque) {
    result.hostname = '';
    result.port = null;
    if (result.host) {
      if (segments[0] === '') segments[0] = result.host;
      else segments.unshift(result.host);
    }
    result.host = '';
    if (relative.protocol) {
      relative.hostname = null;
      relative.port = null;
      result.auth = null;
      if (relative.host) {
        if (added[0] === '') added[0] = relative.host;
        else added.unshift(relative.host);
      }
      relative.host = null;
    }
    endsRooted &&= added[0] === '' || segments[0] === '';
  }

  if (rootedReference) {
    if (relative.host || relative.host === '') {
      if (result.host !== relative.host) result.auth = null;
      result.host = relative.host;
      result.port = relative.port;
    }
    if (relative.hostname || relative.hostname === '') {
      if (result.hostname !== relative.hostname) result.auth = null;
      result.hostname = relative.hostname;
    }
    takeQuery(result, relative);
    segments = added;
  } else if (added.length !== 0) {
    segments.pop();
    segments = segments.concat(added);
    takeQuery(result, relative);
  } else if (relative.search !== null && relative.search !== undefined) {
    // A query only.
    if (opaque) {
      result.hostname = result.host = segments.shift();
      splitCredentials(result);
    }
    takeQuery(result, relative);
    if (result.pathname !== null || result.search !== null) result.path = (result.pathname || '') + (result.search || '');
    return finish(result);
  }

  if (segments.length === 0) {
    result.pathname = null;
    result.path = result.search ? `/${result.search}` : null;
    return finish(result);
  }

  const last = segments[segments.length - 1];
  const trailing = last === '' ||
    ((last === '.' || last === '..') && (result.host || relative.host || segments.length > 1));
  let up = removeDots(segments);
  if (!endsRooted && !keepsNoDots) {
    while (up-- > 0) segments.unshift('..');
  }
  if (endsRooted && segments[0] !== '' && !isRooted(segments[0])) segments.unshift('');
  if (trailing && !segments.join('/').endsWith('/')) segments.push('');

  const rooted = segments[0] === '' || isRooted(segments[0]);
  if (opaque) {
    result.hostname = result.host = rooted ? '' : segments.length !== 0 ? segments.shift() : '';
    splitCredentials(result);
  }
  endsRooted ||= result.host && segments.length;
  if (endsRooted && !rooted) segments.unshift('');

  if (segments.length === 0) {
    result.pathname = null;
    result.path = null;
  } else {
    result.pathname = segments.join('/');
  }
  if (result.pathname !== null || result.search !== null) result.path = (result.pathname || '') + (result.search || '');
  result.auth = relative.auth || result.auth;
  result.slashes ||= relative.slashes;
  return finish(result);
}

module.exports = function resolveObject(base, relative, Url, isSlashed) {
  if (typeof relative === 'string') relative = new Url().parse(relative, false, true);
  const result = assign(new Url(), base);
  result.hash = relative.hash;
  if (relative.href === '') return finish(result);
  if (relative.slashes && !relative.protocol) return protocolRelative(result, relative, isSlashed);
  if (relative.protocol && relative.protocol !== result.protocol) return otherProtocol(result, relative, isSlashed);
  return sameProtocol(result, relative, isSlashed);
};
