'use strict';

// The report in the XML of JUnit.

const { inspect } = require('internal/util/inspect');
const { hostname } = require('os');

function attribute(text) {
  return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\n/g, '');
}

function content(text) {
  return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function comment(text) {
  return String(text).replaceAll('--', '&#45;&#45;');
}

function print(node, depth) {
  const indent = '\t'.repeat(depth);
  if (typeof node === 'string') return `${indent}${content(node)}\n`;
  if (node.comment !== undefined) return `${indent}<!-- ${comment(node.comment)} -->\n`;
  const attributes = Object.entries(node.attributes).map(([key, value]) => `${key}="${attribute(value)}"`).join(' ');
  const open = `${indent}<${node.tag}${attributes ? ` ${attributes}` : ''}`;
  if (node.children.length === 0) return `${open}/>\n`;
  // Text stands at the margin.
  const inner = node.children.map((child) => (typeof child === 'string' ? `${content(child)}\n` : print(child, depth + 1))).join('');
  return `${open}>\n${inner}${indent}</${node.tag}>\n`;
}

function create() {
  const open = [];
  let head = '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n';
  const count = (node, test) => node.children.reduce((sum, child) => sum + (test(child) ? 1 : 0), 0);

  function finish(type, data) {
    const node = open.pop() ?? { tag: 'testcase', attributes: { name: data.name }, children: [] };
    node.attributes.name = data.name;
    node.attributes.time = (data.details.duration_ms / 1000).toFixed(6);
    const tests = node.children.filter((child) => child.tag !== undefined);
    if (tests.length > 0) {
      node.tag = 'testsuite';
      node.attributes.disabled = 0;
      node.attributes.errors = 0;
      node.attributes.tests = tests.length;
      node.attributes.failures = count(node, (child) => child.children?.some((one) => one.tag === 'failure'));
      node.attributes.skipped = count(node, (child) => child.children?.some((one) => one.tag === 'skipped'));
      node.attributes.hostname = hostname();
    } else {
      node.tag = 'testcase';
      node.attributes.classname = data.classname ?? 'test';
      if (data.skip !== undefined) {
        node.children.push({ tag: 'skipped', attributes: { type: 'skipped', message: data.skip }, children: [] });
      }
      if (data.todo !== undefined) {
        node.children.push({ tag: 'skipped', attributes: { type: 'todo', message: data.todo }, children: [] });
      }
      if (type === 'test:fail') {
        const { error } = data.details;
        const message = error?.message ?? '';
        node.attributes.failure = message;
        node.children.push({
          tag: 'failure', attributes: { type: error?.failureType ?? error?.code, message }, children: [inspect(error)],
        });
      }
    }
    return node;
  }

  return {
    event(type, data) {
      const start = head;
      head = '';
      if (type === 'test:start') {
        open.push({ tag: 'testcase', attributes: { name: data.name }, children: [] });
        return start;
      }
      if (type === 'test:diagnostic') {
        const parent = open.at(-1);
        if (parent === undefined) return `${start}\t<!-- ${comment(data.message)} -->\n`;
        parent.children.push({ comment: data.message });
        return start;
      }
      if (type !== 'test:pass' && type !== 'test:fail') return start;
      const node = finish(type, data);
      const parent = open.at(-1);
      if (parent !== undefined) {
        parent.children.push(node);
        return start;
      }
      return start + print(node, 1);
    },
    end() { return `${head}</testsuites>\n`; },
  };
}

module.exports = { create };
