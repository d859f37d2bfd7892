const value = 5; export { value as 'module.exports' }; export default 3;
