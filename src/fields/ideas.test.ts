import { describe, expect, it } from 'vitest';
import { fold, ideasOf } from './ideas';
import './written';

const ideas = (text: string): string[] => [...ideasOf(fold(text))].sort();

describe('ideas', () => {
  it('are read whatever the case, accents and joints of words', () => {
    expect(ideas('PRÉNOM')).toEqual(['firstName']);
    expect(ideas('billingFirstName')).toEqual(['firstName']);
    expect(ideas('user_email')).toContain('email');
  });

  it('explain each other away', () => {
    expect(ideas('E-mail address')).toEqual(['email']);
    expect(ideas('Address line 2')).toEqual(['line2']);
    expect(ideas('Name on card')).toEqual(['holder']);
    expect(ideas('Username')).toEqual(['username']);
  });

  it('are not read from short foreign words within a sentence', () => {
    expect(ideas('Sort the list by an old date of some kind')).not.toContain('city');
    expect(ideas('By')).toContain('city');
  });

  it('are read within scripts that set no spaces', () => {
    expect(ideas('メールアドレスをご入力ください')).toContain('email');
    expect(ideas('请输入手机号码')).toContain('phone');
  });
});
