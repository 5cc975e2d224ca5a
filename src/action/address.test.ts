import { describe, expect, it } from 'vitest';
import { addressKind, sameOrigin } from './address';

describe('addressKind', () => {
  it.each([
    ['https://example.com/a?b#c', 'web'],
    ['http://8.8.8.8/', 'web'],
    ['https://[2606:4700::1111]/', 'web'],
    ['http://127.0.0.1:3000/', 'private'],
    ['http://0x7f.1/', 'private'],
    ['http://017700000001/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://10.0.0.8/', 'private'],
    ['http://172.20.1.1/', 'private'],
    ['http://192.168.0.1/', 'private'],
    ['http://169.254.169.254/latest/meta-data', 'private'],
    ['http://100.100.1.1/', 'private'],
    ['http://localhost/', 'private'],
    ['http://printer.local./', 'private'],
    ['http://router/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::ffff:127.0.0.1]/', 'private'],
    ['http://[fe80::1]/', 'private'],
    ['http://127。0。0。1/', 'private'],
    ['javascript:alert(1)', 'forbidden'],
    ['data:text/html,x', 'forbidden'],
    ['file:///etc/passwd', 'forbidden'],
    ['chrome://settings', 'forbidden'],
    ['about:blank', 'forbidden'],
    ['https://bank.example@evil.test/', 'forbidden'],
    ['not an address', 'forbidden'],
    ['', 'forbidden'],
  ])('%s is %s', (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  });
});

describe('sameOrigin', () => {
  it('compares scheme, host and port', () => {
    expect(sameOrigin('https://a.test/x', 'https://a.test/y')).toBe(true);
    expect(sameOrigin('https://a.test/', 'http://a.test/')).toBe(false);
    expect(sameOrigin('https://a.test/', 'https://a.test:444/')).toBe(false);
    expect(sameOrigin('nonsense', 'https://a.test/')).toBe(false);
  });
});
