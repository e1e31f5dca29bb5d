import type { ReportWords } from "../vi/report.js";

export const report: ReportWords = {
  reportTitle: "Messages received and answered",
  reportPeriod: "From {from} to {to}. Figures as of {asOf}.",
  loading: "Loading figures…",
  reportFailed: "The figures could not be loaded",
  reportUnconfigured: "There are no figures to show because the page is not set up correctly.",
  retry: "Try again",
  empty: "No messages in this period.",
  received: "Received",
  answered: "Answered",
  refused: "Not taken up",
  open: "In progress",
  overdue: "Overdue",
  oldest: "Longest waiting",
  days: "{n} days",
  onTime: "On time",
  onTimeDefinition:
    "Handled on or before the deadline, of those within the agency's competence, unanswered ones included (Decision 766/QĐ-TTg)",
  satisfaction: "Satisfaction",
  satisfactionDefinition:
    "All, less those rated dissatisfied or reported as handled late, of all (Decision 766/QĐ-TTg)",
  parts: "{part} of {whole}",
  notApplicable: "Not applicable",
  chartTitle: "By month",
  tableOpen: "Show the monthly figures as a table",
  tableCaption: "Messages received and answered by month",
  month: "Month",
};
