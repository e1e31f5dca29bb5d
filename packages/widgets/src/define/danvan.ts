import "./dv-feedback.js";
import "./dv-tracker.js";
import "./dv-rating.js";
import "./dv-report.js";
