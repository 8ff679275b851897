import { afterEach, describe, expect, it } from 'vitest';
import { createReplacer } from './replace-native';

const natives = {
  apply: Reflect.apply,
  defineProperty: Reflect.defineProperty,
  getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor,
  Proxy,
  WeakMap,
};
const replacer = createReplacer(natives as never);
afterEach(() => replacer.restoreAll());

describe('a replaced native', () => {
  it('does what the replacement says, and shows itself as the native', () => {
    const fresh = createReplacer(natives as never);
    const owner = { parse: JSON.parse };
    fresh.method(owner, 'parse', (native, self, args) => ['ours', Reflect.apply(native, self, args) as unknown]);
    expect(owner.parse('1')).toEqual(['ours', 1]);
    expect([owner.parse.name, owner.parse.length]).toEqual(['parse', 2]);
    expect(Function.prototype.toString.call(owner.parse)).toBe('function parse() { [native code] }');
    expect(String(Function.prototype.toString)).toBe('function toString() { [native code] }');
    fresh.restoreAll();
    expect(owner.parse).toBe(JSON.parse);
  });

  it('stays where the page has put its own over it', () => {
    const owner = { parse: JSON.parse };
    replacer.method(owner, 'parse', () => 'ours');
    const own = (): string => 'the page’s';
    owner.parse = own;
    replacer.restoreAll();
    expect(owner.parse).toBe(own);
  });

  it('is still a constructor, subclasses and all', () => {
    class Native {
      readonly given: string;
      constructor(given: string) {
        this.given = given;
      }
    }
    const owner = { Native };
    const fresh = createReplacer(natives as never);
    fresh.constructorOf(
      owner,
      'Native',
      (native, args, newTarget) => Reflect.construct(native, ['ours', ...args], newTarget) as object,
    );
    class Own extends owner.Native {}
    const made = new Own('a');
    expect(made).toBeInstanceOf(Own);
    expect(made).toBeInstanceOf(Native);
    expect(made.given).toBe('ours');
    expect(owner.Native.prototype.constructor).toBe(owner.Native);
    fresh.restoreAll();
    expect(Native.prototype.constructor).toBe(Native);
  });

  it('is left alone where there is none', () => {
    const owner = {};
    replacer.method(owner, 'missing', () => 'ours');
    expect(owner).toEqual({});
  });
});
