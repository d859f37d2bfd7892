const date = Date.UTC(2024, 1, 29, 12, 0, 0);
const styles = [undefined, 'full', 'long', 'medium', 'short'];
for (const l of ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'ru', 'pl', 'sv', 'ja', 'ko', 'zh-CN', 'zh-TW', 'tr', 'ar']) {
  for (const dateStyle of styles) {
    console.log(l, dateStyle, ...styles.map((timeStyle) =>
      `[${new Intl.DateTimeFormat(l, { dateStyle, timeStyle, timeZone: 'UTC' }).format(date)}]`));
  }
}
