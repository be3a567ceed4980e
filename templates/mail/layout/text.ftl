<#-- A letter as plain text: paragraphs in one line each, facts one under another, addresses written out. -->
<#assign body = "">
<#assign colon = (language == "fr")?then("\x00A0:", ":")>

<#macro message subject>
<#local words><#nested></#local>
<#include "closing.${language}.ftl">
<#t>${town.name + "\n\n" + subject + "\n\n" + body}<#t>
</#macro>

<#macro line><#local words><#nested></#local><#assign body = body + flat(words) + "\n\n"></#macro>

<#macro quiet><@line><#nested></@line></#macro>

<#macro facts><#local words><#nested></#local><#assign body = body + "\n"></#macro>

<#macro fact name><#local words><#nested></#local><#assign body = body + name + colon + " " + flat(words) + "\n"></#macro>

<#macro button to><#local words><#nested></#local><#assign body = body + flat(words) + colon + "\n" + to + "\n\n"></#macro>

<#macro link to><@button to=to><#nested></@button></#macro>

<#function flat words><#return words?replace("[ \\t\\r\\n]+", " ", "r")?trim></#function>
