import "@danvan/widgets/define/dv-feedback";
import { createSSRApp } from "vue";
import FeedbackPage from "./FeedbackPage.vue";

// The server rendered the same component: see the recipe for Vue.
createSSRApp(FeedbackPage).mount("#app");
