import { useEffect, useState } from "react";
import { droppedFiles, type Given } from "./given-files.ts";

/** Takes files that are dropped anywhere or pasted; says whether one hangs over the window. */
export function useIncoming(give: (given: Given) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const { dataTransfer } = event;
      if (dataTransfer !== null) droppedFiles(dataTransfer).then(give, () => undefined);
    };
    const paste = (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      give({ files, isFolder: false });
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, [give]);
  return isOver;
}

/** Short scraps are a slip of the hand, not a document. */
const PASTED_MIN = 40;

function filesOf(data: DataTransfer | null): readonly File[] {
  if (data === null) return [];
  if (data.files.length > 0) return [...data.files];
  const html = data.getData("text/html");
  if (html.length >= PASTED_MIN) return [new File([html], "粘贴的网页.html")];
  const text = data.getData("text/plain");
  return text.length >= PASTED_MIN ? [new File([text], "粘贴的文字.txt")] : [];
}
