import './tree/cycle-a.mjs';
import './tree/cycle-require.mjs';
