import { describe, expect, test } from 'vitest';
import {
  isBotJid,
  isBroadcastJid,
  isGroupJid,
  isJid,
  isLidJid,
  isNewsletterJid,
  isStatusJid,
  isUserJid,
  sameUser,
  type Person,
} from '../../src/index.ts';

describe('the same user', () => {
  const identity = {
    id: '12025550143@s.whatsapp.net',
    lid: '182746519284736@lid',
    phone: '12025550143',
  };
  test.each<[Person, Person, boolean]>([
    ['12025550143@s.whatsapp.net', '12025550143@s.whatsapp.net', true],
    ['12025550143:5@s.whatsapp.net', '12025550143@c.us', true],
    ['+1 (202) 555-0143', '12025550143@s.whatsapp.net', true],
    ['12025550143:99@hosted', '12025550143@s.whatsapp.net', true],
    ['182746519284736:99@hosted.lid', '182746519284736@lid', true],
    ['12025550143@s.whatsapp.net', '12025550144@s.whatsapp.net', false],
    // Baileys calls these the same, for it compares the digits.
    ['182746519284736@lid', '182746519284736@s.whatsapp.net', false],
    [identity, '182746519284736@lid', true],
    [identity, '+1 202 555 0143', true],
    [identity, { id: '182746519284736@lid' }, true],
    [identity, { id: '182746519284737@lid' }, false],
    [{ id: '182746519284736@lid' }, '12025550143@s.whatsapp.net', false],
    ['867051314767696@bot', '867051314767696@bot', true],
    ['867051314767696@bot', '867051314767696@lid', false],
    ['120363041234567890@g.us', '120363041234567890@g.us', false],
    ['', '', false],
    [{}, {}, false],
    // Of a server to come, in an event that is being handled.
    ['12025550143@new.server', '12025550143@new.server', false],
    [{ id: '12025550143@s.whatsapp.net', lid: null }, '+12025550143', true],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameUser(a, b)).toBe(same);
    expect(sameUser(b, a)).toBe(same);
  });
});

describe('guards', () => {
  const guards = {
    isUserJid,
    isLidJid,
    isGroupJid,
    isNewsletterJid,
    isBotJid,
    isStatusJid,
    isBroadcastJid,
  };
  test.each<[unknown, keyof typeof guards | undefined]>([
    ['12025550143@s.whatsapp.net', 'isUserJid'],
    ['12025550143:5@s.whatsapp.net', 'isUserJid'],
    ['182746519284736@lid', 'isLidJid'],
    ['120363041234567890@g.us', 'isGroupJid'],
    ['12025550143-1609459200@g.us', 'isGroupJid'],
    ['120363144038483540@newsletter', 'isNewsletterJid'],
    ['867051314767696@bot', 'isBotJid'],
    ['status@broadcast', 'isStatusJid'],
    ['1609459200@broadcast', 'isBroadcastJid'],
    // `formatJid` would correct these; the gateway does not accept them.
    ['12025550143@c.us', undefined],
    ['+12025550143@s.whatsapp.net', undefined],
    [' 12025550143@s.whatsapp.net', undefined],
    ['12025550143\u200b@s.whatsapp.net', undefined],
    ['12025550143', undefined],
    ['abc@g.us', undefined],
    ['12025550143:99@hosted', undefined],
    ['', undefined],
    [undefined, undefined],
    [12025550143, undefined],
  ])('%j is known by %s alone', (value, expected) => {
    const yes = Object.entries(guards).filter(([, guard]) => guard(value));
    expect(yes.map(([name]) => name)).toEqual(expected === undefined ? [] : [expected]);
    expect(isJid(value)).toBe(expected !== undefined);
  });
});
