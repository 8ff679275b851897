import type { RequestRule } from '@/lib/model/site';

/** Whatever carries a file, an image or sound to an address that fits. */
export const fileTo = (url: RegExp): RequestRule => ({
  role: 'upload',
  treatment: 'hold',
  methods: ['POST', 'PUT', 'PATCH'],
  url,
  text: [],
  carriesFile: true,
});

/** Bytes to a store of files, whatever they are. */
export const bytesTo = (url: RegExp): RequestRule => ({
  role: 'upload',
  treatment: 'hold',
  methods: ['POST', 'PUT'],
  url,
  text: [],
});
