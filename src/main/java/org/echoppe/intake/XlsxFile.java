package org.echoppe.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The first sheet of an XLSX file that holds anything, streamed, and the names of the others; a workbook in memory would cost a gigabyte. */
final class XlsxFile {

    static {
        // Our own count of unpacked bytes stands before; the ratio alone would refuse harmless files of constant
        // columns.
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxEntrySize(FileLimits.UNPACKED_BYTES);
        ZipSecureFile.setMaxFileCount(FileLimits.PARTS);
    }

    private final byte[] bytes;

    XlsxFile(byte[] bytes) {
        this.bytes = bytes;
    }

    Sheet read() {
        try {
            Path file = Files.createTempFile("intake", ".xlsx");
            try {
                Files.write(file, bytes);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet read(Path file) {
        PackedParts.check(file);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return firstWithRows(new XSSFReader(opened));
        } catch (RefusedFileException e) {
            throw e;
        } catch (IOException | SAXException | OpenXML4JException | RuntimeException e) {
            // A damaged part makes the parsers below fail in ways nobody can list; none is a fault of ours.
            throw new RefusedFileException("damaged");
        }
    }

    private static Sheet firstWithRows(XSSFReader workbook) throws IOException, SAXException, OpenXML4JException {
        SharedTexts texts = new SharedTexts();
        try (InputStream part = workbook.getSharedStringsData()) {
            if (part != null) {
                parse(part, texts);
            }
        }
        NumberTexts numbers = new NumberTexts(workbook.getStylesTable());
        Sheet sheet = Sheet.gridded();
        for (var parts = workbook.getSheetIterator(); parts.hasNext(); ) {
            try (InputStream part = parts.next()) {
                if (sheet.isEmpty()) {
                    parse(part, new SheetCells(sheet, texts, numbers));
                    sheet.isNamed(parts.getSheetName());
                } else if (holdsAnything(part) && !SheetTemplate.isListOfWords(parts.getSheetName())) {
                    sheet.leaves(parts.getSheetName());
                }
            }
        }
        return sheet;
    }

    private static boolean holdsAnything(InputStream part) throws IOException, SAXException {
        var cells = new AnyCell();
        parse(part, cells);
        return cells.isFound();
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        XMLReader reader = newReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(new InputSource(part));
    }

    private static XMLReader newReader() throws SAXException {
        try {
            return XMLHelper.newXMLReader();
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser. Maybe the server lacks one.", e);
        }
    }
}
