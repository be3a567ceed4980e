<#-- A letter as HTML for mail programs: tables, inline styles, 600 px; the awning in the town's colour on top.
     Where the reader's screen is dark, the classes turn the colours round; mail programs without that keep the light ones. -->
<#macro message subject>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
.paper { background-color: #171B20 !important; }
.card { background-color: #22282F !important; border-color: #8A8274 !important; }
.text { color: #F3EEE4 !important; }
.quiet { color: #C3BCAE !important; }
}
</style>
</head>
<body class="paper" style="margin:0;padding:0;background-color:#FFFCF7;">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#FFFCF7" style="background-color:#FFFCF7;">
<tr><td align="center" style="padding:0 0 24px 0;">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;">
<tr><td style="padding:0;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><#list 1..25 as stripe><td width="4%" height="8" bgcolor="${(stripe % 2 == 1)?then(town.colour, "#FFFFFF")}" style="height:8px;line-height:8px;font-size:1px;">&nbsp;</td></#list></tr></table></td></tr>
<#if town.logo??><tr><td style="padding:20px 24px 0 24px;"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#FFFFFF" style="padding:4px;background-color:#FFFFFF;border-radius:8px;"><img src="${town.logo}" alt="" height="64" style="display:block;height:64px;max-width:240px;border:0;"></td></tr></table></td></tr></#if>
<tr><td class="quiet" style="padding:20px 24px 0 24px;font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif;font-size:16px;line-height:24px;color:#4A5563;">${town.name}</td></tr>
<tr><td style="padding:8px 24px 0 24px;"><h1 class="text" style="margin:0;font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif;font-size:24px;line-height:32px;font-weight:600;color:#1F2A37;">${subject}</h1></td></tr>
<#nested>
<tr><td style="padding:24px 24px 0 24px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td height="1" bgcolor="#8A8274" style="height:1px;line-height:1px;font-size:1px;">&nbsp;</td></tr></table></td></tr>
<#include "closing.${language}.ftl">
</table>
</td></tr>
</table>
</body>
</html>
</#macro>

<#macro line>
<tr><td class="text" style="padding:16px 24px 0 24px;font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif;font-size:17px;line-height:26px;color:#1F2A37;"><#nested></td></tr>
</#macro>

<#macro quiet>
<tr><td class="quiet" style="padding:12px 24px 0 24px;font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif;font-size:15px;line-height:22px;color:#4A5563;"><#nested></td></tr>
</#macro>

<#macro facts>
<tr><td style="padding:16px 24px 0 24px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="card" bgcolor="#FFFFFF" style="background-color:#FFFFFF;border:1px solid #8A8274;border-radius:8px;">
<tr><td height="8" style="height:8px;line-height:8px;font-size:1px;">&nbsp;</td></tr>
<#nested>
<tr><td height="8" style="height:8px;line-height:8px;font-size:1px;">&nbsp;</td></tr>
</table></td></tr>
</#macro>

<#macro fact name>
<tr><td class="text" style="padding:4px 16px;font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif;font-size:17px;line-height:26px;color:#1F2A37;word-break:break-word;"><span class="quiet" style="color:#4A5563;font-size:15px;line-height:22px;">${name}</span><br><#nested></td></tr>
</#macro>

<#macro button to>
<tr><td style="padding:24px 24px 0 24px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" bgcolor="${town.colour}" style="border-radius:8px;"><a href="${to}" style="display:block;padding:14px 16px;font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif;font-size:17px;line-height:22px;font-weight:600;color:#FFFFFF;text-decoration:none;"><#nested></a></td></tr></table></td></tr>
</#macro>

<#macro link to>
<tr><td style="padding:12px 24px 0 24px;font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif;font-size:15px;line-height:22px;"><a class="quiet" href="${to}" style="color:#4A5563;text-decoration:underline;"><#nested></a></td></tr>
</#macro>
