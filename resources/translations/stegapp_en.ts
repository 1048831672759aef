<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptanceStep</name>
    <message numerus="yes">
        <source>It was tested on %n photo(s) only: add more photos for a test that says more.</source>
        <translation>
            <numerusform>It was tested on %n photo only: add more photos for a test that says more.</numerusform>
            <numerusform>It was tested on %n photos only: add more photos for a test that says more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n pixel(s) differ.</source>
        <translation>
            <numerusform>%n pixel differs.</numerusform>
            <numerusform>%n pixels differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <source>It was read back from disk and revealed, byte for byte the same; so it was after each of %n compression(s) that the messengers below may do.</source>
        <translation>
            <numerusform>It was read back from disk and revealed, byte for byte the same; so it was after %n compression that the messengers below may do.</numerusform>
            <numerusform>It was read back from disk and revealed, byte for byte the same; so it was after each of %n compressions that the messengers below may do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message numerus="yes">
        <source>%n picture(s) taken off the list.</source>
        <translation>
            <numerusform>%n picture taken off the list.</numerusform>
            <numerusform>%n pictures taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %n file(s)</source>
        <translation>
            <numerusform>Revealed: %n file</numerusform>
            <numerusform>Revealed: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) needed</source>
        <translation>
            <numerusform>%n more picture needed</numerusform>
            <numerusform>%n more pictures needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) revealed nothing; choose it on the list to see why.</source>
        <translation>
            <numerusform>%n picture revealed nothing; choose it on the list to see why.</numerusform>
            <numerusform>%n pictures revealed nothing; choose one on the list to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StegoList</name>
    <message numerus="yes">
        <source>%n picture(s) with a message</source>
        <translation>
            <numerusform>%n picture with a message</numerusform>
            <numerusform>%n pictures with a message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message numerus="yes">
        <source>%n line(s) of the training&apos;s output could not be read.</source>
        <translation>
            <numerusform>%n line of the training&apos;s output could not be read.</numerusform>
            <numerusform>%n lines of the training&apos;s output could not be read.</numerusform>
        </translation>
    </message>
</context>
</TS>
