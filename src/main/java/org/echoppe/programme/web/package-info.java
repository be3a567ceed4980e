/** The programme's page, and what the pages of people share: typed fields, problems beside them, hours said in words. */
package org.echoppe.programme.web;
