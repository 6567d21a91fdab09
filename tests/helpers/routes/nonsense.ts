/** What no form of ours sends, and what somebody will. */
export const NONSENSE: Record<string, unknown> = {
  'nothing': '',
  'null': null,
  'ten thousand characters': 'щ'.repeat(10_000),
  'markup': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'emoji': '👩‍👩‍👧‍👦🇧🇬',
  'line breaks': 'Ana\r\nBcc: everybody@example.org\r\n\r\nHello',
  'NUL': 'a\u0000b',
  'half a character': 'a\ud800b',
  'a date that is none': '2027-02-30',
  'a time that is none': '25:61',
  'a huge number': '99999999999999999999',
  'a negative number': -1,
  'yes': true,
  'a list': ['a', 'b'],
  'a list of objects': [{ a: 1 }, null, []],
  'an object': { a: { b: { c: 'd' } } },
  'an unknown id': 999_999,
}

/** Whole bodies that are no form; written out, since some could not be built. */
export const BODIES: Record<string, string> = {
  'an empty object': '{}',
  'a list': '[]',
  'a number': '7',
  'null': 'null',
  'half of something': '{"name": "An',
  'keys of a prototype':
    '{"__proto__": {"admin": true}, "constructor": {"prototype": {"admin": true}}, "toString": "x"}',
  'a deep nest': `{"a":${'{"b":'.repeat(500)}1${'}'.repeat(501)}`,
}

/** Parts of an address as they stand there. */
export const ADDRESSES: string[] = [
  'abc',
  '0',
  '-1',
  '1.5',
  '999999',
  '99999999999999999999',
  '%00',
  '%E2%82',
  '%D0%B6%F0%9F%8E%AA',
  '..%2F..%2Fetc%2Fpasswd',
  '%27%20or%201%3D1--',
  '__proto__',
  'x'.repeat(2_000),
]

/** What a query string may make of one key. */
export const QUERIES: Record<string, (key: string) => Record<string, string>> = {
  'nothing': (key) => ({ [key]: '' }),
  'a word': (key) => ({ [key]: 'abc' }),
  'markup': (key) => ({ [key]: '<script>alert(1)</script>' }),
  'NUL': (key) => ({ [key]: 'a\u0000b' }),
  'a huge number': (key) => ({ [key]: '99999999999999999999' }),
  'a negative number': (key) => ({ [key]: '-1' }),
  'a date that is none': (key) => ({ [key]: '2027-02-30' }),
  'a pattern': (key) => ({ [key]: '%_\\' }),
  'a list': (key) => ({ [`${key}[]`]: 'abc' }),
  'an object': (key) => ({ [`${key}[a][b]`]: 'abc' }),
  'very much': (key) => ({ [key]: 'щ'.repeat(1_000) }),
}
