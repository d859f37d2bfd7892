module.exports = "bom js";
