/** The one place that imports Plotly. Loaded when the first chart appears: about 340 kB. */
import Plotly from 'plotly.js/lib/core';
import bar from 'plotly.js/lib/bar';
import box from 'plotly.js/lib/box';
import contour from 'plotly.js/lib/contour';
import heatmap from 'plotly.js/lib/heatmap';
import histogram from 'plotly.js/lib/histogram';
import violin from 'plotly.js/lib/violin';

// scatter comes with the core.
Plotly.register([bar, box, contour, heatmap, histogram, violin]);

export default Plotly;
export type { Data, Layout } from 'plotly.js/lib/core';
