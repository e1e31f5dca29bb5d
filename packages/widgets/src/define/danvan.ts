import "./dv-feedback.js";
import "./dv-receipt.js"; // part of the form; in one file there is nothing to fetch later
import "./dv-tracker.js";
import "./dv-rating.js";
import "./dv-report.js";
