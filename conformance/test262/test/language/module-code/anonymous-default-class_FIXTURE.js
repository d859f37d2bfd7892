export default class { static m() {} }
