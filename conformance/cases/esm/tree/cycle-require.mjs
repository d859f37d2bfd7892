import './cycle-require.cjs'; export default 1;
