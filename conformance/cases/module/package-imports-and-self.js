for (const [id, answer] of require('./tree/inner/asks')) console.log(id, answer);
