import { useBackend } from "./backend/backend";
import { tauri } from "./backend/tauri";
import { start } from "./views/start";

useBackend(tauri);
const root = document.getElementById("app");
if (root) void start(root);
