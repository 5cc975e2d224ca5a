import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import source from '../../manifest.json';
import { filesNamed, firefoxManifest, testManifest, type Manifest } from './manifest';

const chrome = source as Manifest;

describe('manifest.json', () => {
  it('carries the version of package.json', () => {
    expect(chrome.version).toBe(packageJson.version);
  });

  it('asks for no site, no debugger and nothing that is not listed here', () => {
    expect(chrome.host_permissions).toBeUndefined();
    expect(chrome.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'offscreen',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(chrome.optional_permissions).toEqual(['tabs']);
  });

  it('lets nothing in: no pages of ours on the web, no other extension; private windows share the background, which keeps nothing of them', () => {
    expect(source).not.toHaveProperty('web_accessible_resources');
    expect(source).not.toHaveProperty('content_scripts');
    expect(chrome.externally_connectable).toEqual({ ids: [] });
    expect(chrome.incognito).toBe('spanning');
  });

  it('has this content security policy and no other', () => {
    expect(chrome.content_security_policy.extension_pages.split('; ')).toEqual([
      "default-src 'none'",
      // Only compiling WebAssembly is allowed besides: the kernel of the encoder, from the package.
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data:",
      // Files of models, and a server that the person typed, which may be of any network of theirs: a policy has no
      // words for hosts that are chosen later. model/net.ts alone asks; panel and popup tighten it to 'self' again.
      "connect-src 'self' http: https:",
      "object-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      // One policy, which makes workers of our own files: src/model/own-worker.ts.
      'trusted-types familiar-engine',
    ]);
  });

  it('names the first Chrome that has everything used here: light-dark() in styles came last', () => {
    expect(chrome.minimum_chrome_version).toBe('123');
  });

  it('fits the stores: a description of at most 132 characters', () => {
    expect(chrome.description.length).toBeLessThanOrEqual(132);
  });
});

describe('firefoxManifest', () => {
  const firefox = firefoxManifest(chrome);

  it('turns the side panel into a sidebar and the worker into an event page', () => {
    expect(firefox.sidebar_action?.default_panel).toBe(chrome.side_panel?.default_path);
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox).not.toHaveProperty('side_panel');
    expect(firefox.permissions).not.toContain('sidePanel');
  });

  it('drops what only Chrome knows and keeps the rest', () => {
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox).not.toHaveProperty('externally_connectable');
    // Its background may frame our own page that runs models, and nothing else may frame anything.
    expect(firefox.content_security_policy.extension_pages).toBe(
      chrome.content_security_policy.extension_pages.replace(
        "frame-ancestors 'none'",
        "frame-src 'self'; frame-ancestors 'self'",
      ),
    );
    expect(firefox.optional_host_permissions).toEqual(chrome.optional_host_permissions);
  });

  it('says that no data is collected', () => {
    expect(firefox.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('leaves its input as it was', () => {
    expect(chrome.side_panel).toEqual({ default_path: 'panel.html' });
    expect(chrome.permissions).toContain('sidePanel');
  });

  it('refuses a source without a side panel or a worker', () => {
    const { side_panel, ...bare } = chrome;
    expect(side_panel).toBeDefined();
    expect(() => firefoxManifest(bare)).toThrow('side_panel');
    expect(() => firefoxManifest({ ...chrome, background: { scripts: [] } })).toThrow('service worker');
  });
});

describe('testManifest', () => {
  const hosts = ['http://127.0.0.1/*'];

  it('grants the hosts and tabs, and nothing else', () => {
    const granted = testManifest(chrome, hosts);
    expect(granted.host_permissions).toEqual(hosts);
    expect(granted.permissions).toEqual([...chrome.permissions, 'tabs']);
    expect(granted.optional_permissions).toEqual([]);
    expect({
      ...granted,
      host_permissions: undefined,
      permissions: chrome.permissions,
      optional_permissions: chrome.optional_permissions,
    }).toEqual(chrome);
  });
});

describe('filesNamed', () => {
  it('lists scripts, icons and pages of both browsers', () => {
    expect(filesNamed(chrome)).toEqual(
      expect.arrayContaining(['background.js', 'panel.html', 'icons/16.png', 'icons/128.png']),
    );
    expect(filesNamed(firefoxManifest(chrome))).toEqual(
      expect.arrayContaining(['background.js', 'panel.html', 'icons/light-16.png', 'icons/dark-32.png']),
    );
  });
});
