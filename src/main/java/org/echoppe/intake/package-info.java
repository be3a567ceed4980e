/**
 * Spreadsheets in: merchants and mentors read from XLSX or CSV, shown before anything is written, then imported.
 *
 * <p>A file is judged by its content, never by its name, and read within fixed limits ({@link
 * org.echoppe.intake.FileLimits}). What was understood, what was not and what is already known is shown by row and column;
 * nothing is written before the coordinator confirms, and then everything in one transaction. Rows with problems stay out.
 * The same file twice changes nothing: a row is recognised by the natural key of its room (shop and street, or e-mail).
 *
 * <p>Words of the sheet (headers, trades, actions, languages) are matched loosely, hours by the {@code calendar} room; what
 * has no meaning or several is said, never guessed. Text is kept as text: no formula is computed, none is written.
 *
 * <p>What makes a merchant or a mentor valid is decided by their rooms, not here.
 */
package org.echoppe.intake;
