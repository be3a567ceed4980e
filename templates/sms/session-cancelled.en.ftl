${town.name!"Town hall"}: session cancelled, ${when} with ${mentor!"your expert"}. <#if parting??>Your page<#else>New time</#if>: ${link}
