import { defineConfig } from "vite";
import { PAGE_CONFIG } from "./scripts/page-config.ts";

export default defineConfig(PAGE_CONFIG);
