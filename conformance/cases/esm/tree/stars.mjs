export * from './star-1.mjs'; export * from './star-2.mjs';
